package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan of one kind should hold at least (S3.8): a start for whoever writes one, never a
 * limit.
 *
 * @param code such as {@code PBC-READINESS-2005}
 * @param name in words
 * @param type of the plans it is for
 * @param source where its items come from
 * @param items its milestones, in order, owned by a role of the organisation that uses it
 */
public record PlanTemplate(
        String code, String name, PlanType type, String source, List<Item> items) {

    public PlanTemplate {
        items = List.copyOf(items);
    }

    /**
     * One milestone of a template.
     *
     * @param number as in {@link Milestone}
     * @param section heading it stands under
     * @param text as in {@link Milestone}
     * @param when sort of its day
     * @param day by or from which, or the first review; null where the plan's writer sets it
     * @param everyMonths months between reviews of an ongoing one, 0 for the others
     * @param role of the owner, in lower case; empty for whoever leads the plan
     * @param evidence what will prove it, may be empty
     */
    public record Item(
            String number,
            String section,
            String text,
            Milestone.Purpose purpose,
            When.Kind when,
            @Nullable LocalDate day,
            int everyMonths,
            String role,
            String measure,
            String evidence,
            boolean mandatory) {}
}
