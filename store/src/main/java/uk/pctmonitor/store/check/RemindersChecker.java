package uk.pctmonitor.store.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.WorkingDays;
import uk.pctmonitor.core.plan.Duties;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.ReminderSchedule;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.reminders.Rungs;
import uk.pctmonitor.store.reminders.Told;

/**
 * After the last daily run that told anybody of a plan, nothing of any plan was left to be told by
 * that day (L3). Plans to which something has happened since are not looked at: the next run does
 * that.
 */
public final class RemindersChecker {

    private final MonitorTable table;
    private final LoadedCatalogue catalogue;
    private final Plans plans;

    /**
     * @param catalogue by whose calendar and steps people are reminded
     */
    public RemindersChecker(MonitorTable table, LoadedCatalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
        this.plans = new Plans(table);
    }

    /**
     * What was left out.
     *
     * @param orgs every organisation that may have plans
     */
    public List<Breach> check(Collection<String> orgs) {
        List<Plan> open = new ArrayList<>();
        orgs.forEach(org -> open.addAll(plans.open(org)));
        Map<Key, Told> told =
                Told.readAll(table, open.stream().map(plan -> Told.ofPlan(plan.id())).toList());
        Optional<LocalDate> lastRun =
                told.values().stream()
                        .flatMap(each -> each.steps().values().stream())
                        .map(Told.Step::upTo)
                        .max(Comparator.naturalOrder());
        SortedMap<String, Rungs> rungs = Rungs.readAll(table, new TreeSet<>(orgs));
        List<Breach> breaches = new ArrayList<>();
        lastRun.ifPresent(day -> {
            for (Plan plan : open) {
                if (lastEvent(plan).isBefore(day)) {
                    Key key = Told.ofPlan(plan.id());
                    Rungs stands = rungs.getOrDefault(plan.id().org(), Rungs.none(plan.id().org()));
                    left(plan, stands, told.getOrDefault(key, Told.none(key)), day)
                            .forEach(duty -> breaches.add(breach(duty, day)));
                }
            }
        });
        return breaches;
    }

    private LocalDate lastEvent(Plan plan) {
        return plans.kept(plan.id()).getLast().entry().on();
    }

    private List<Duty> left(Plan plan, Rungs stands, Told told, LocalDate day) {
        WorkingDays days = catalogue.deadlines().workingDays();
        ReminderSchedule schedule = new ReminderSchedule(catalogue.plans().reminders(), days);
        String sha = catalogue.register().overseer(plan.id().org(), day);
        try {
            return Duties.of(plan, stands.stage(plan.category()), sha, catalogue.plans(), days)
                    .stream()
                    .filter(duty ->
                            schedule.on(duty.due(), told.upTo(duty.key(), duty.due()), day)
                                    .isTold())
                    .toList();
        } catch (CalendarRangeException unknown) {
            return List.of();
        }
    }

    private static Breach breach(Duty duty, LocalDate day) {
        return new Breach(
                "L3",
                "Nobody was told of %s of %s, due %s, by the run of %s."
                        .formatted(duty.key(), duty.plan(), duty.due(), day));
    }
}
