package uk.pctmonitor.core.plan.prompt;

import java.time.LocalDate;
import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.SlipForecast;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.rating.category.Category;

/** A prompt with everything that is said of it to one reader. */
public sealed interface PromptLine {
    /**
     * A duty.
     *
     * @param part what it is to the reader
     * @param plan as it stands
     * @param forecast of the plan's finish
     * @param others who else was told, in words
     */
    record OfDuty(
            Audience.Part part, Duty duty, Plan plan, SlipForecast forecast, List<String> others)
            implements PromptLine {
        public OfDuty {
            others = List.copyOf(others);
        }
    }

    /**
     * Returns that have not come.
     *
     * @param workingDays since the deadline; negative before it
     * @param missing codes of the organisations without a return, at least one
     */
    record OfReturns(
            Audience.Part part,
            String submitter,
            String collection,
            Quarter quarter,
            LocalDate deadline,
            int workingDays,
            List<String> missing)
            implements PromptLine {
        public OfReturns {
            missing = List.copyOf(missing);
        }
    }

    /** A category has come to another stage of escalation. */
    record OfStage(String org, Category category, Stage from, Stage to, String reason)
            implements PromptLine {}

    /** The review of the week. */
    record OfWeek(WeekReview review) implements PromptLine {}
}
