package uk.pctmonitor.core.plan;

import java.util.List;

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
     * @param when null for a milestone whose day the plan's writer sets
     * @param role of the owner, in lower case
     * @param evidence what will prove it, may be empty
     */
    public record Item(
            String number,
            String section,
            String text,
            Milestone.Purpose purpose,
            @org.jspecify.annotations.Nullable When when,
            String role,
            String measure,
            String evidence,
            boolean mandatory) {}
}
