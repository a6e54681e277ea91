package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.WorkingDays;

/** What figures do to plans (rules.md 4.0-6, 4.8, S4.17). */
public final class PlanTriggers {

    private final PlanCatalogue catalogue;
    private final WorkingDays workingDays;

    public PlanTriggers(PlanCatalogue catalogue, WorkingDays workingDays) {
        this.catalogue = catalogue;
        this.workingDays = workingDays;
    }

    /**
     * What the figures do to an organisation's plans. What ought to be is worked out from how
     * everything stands, so that whoever applies the answer and asks again is answered nothing.
     *
     * @param org whose figures
     * @param open all plans of it that are open
     * @param figures of all metrics looked at; plans answering others are left alone
     * @param lastNumber the last number given to a plan of the type, 0 when none
     * @param today London date
     * @return in the order of the plans, new ones last
     * @throws CalendarRangeException when a due date has to be counted and can't be; it is never
     *     guessed
     */
    public List<PlanChange> follow(
            String org,
            List<Plan> open,
            List<Figure> figures,
            Function<PlanType, Integer> lastNumber,
            LocalDate today) {
        if (figures.isEmpty()) {
            return List.of();
        }
        throw new UnsupportedOperationException("not followed yet: " + catalogue + workingDays);
    }
}
