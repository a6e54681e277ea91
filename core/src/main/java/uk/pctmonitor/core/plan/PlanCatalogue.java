package uk.pctmonitor.core.plan;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.organisation.Arrangements;

/**
 * Everything the catalogue says of plans.
 *
 * @param barriers why milestones are missed: words by code (S3.14)
 * @param templates by code
 * @param types the type of plan that a failing metric requires, by its code; RECOVERY where it is
 *     not named
 */
public record PlanCatalogue(
        PlanPolicy policy,
        ReminderPolicy reminders,
        ChasePolicy chasing,
        LadderPolicy ladder,
        Roles roles,
        Arrangements arrangements,
        SortedMap<String, String> barriers,
        SortedMap<String, PlanTemplate> templates,
        SortedMap<String, PlanType> types) {

    public static final PlanCatalogue DEFAULT =
            new PlanCatalogue(
                    PlanPolicy.DEFAULT,
                    ReminderPolicy.DEFAULT,
                    ChasePolicy.DEFAULT,
                    LadderPolicy.DEFAULT,
                    Roles.DEFAULT,
                    Arrangements.NONE,
                    new TreeMap<>(),
                    new TreeMap<>(),
                    new TreeMap<>());

    public PlanCatalogue {
        barriers = Collections.unmodifiableSortedMap(new TreeMap<>(barriers));
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    }

    /** The type of plan that the metric's failure requires. */
    public PlanType typeFor(String metric) {
        return types.getOrDefault(metric, PlanType.RECOVERY);
    }
}
