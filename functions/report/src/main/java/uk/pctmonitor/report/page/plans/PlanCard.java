package uk.pctmonitor.report.page.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.report.chart.PlanTimeline;

/**
 * One plan in full.
 *
 * @param id its name, and where links lead
 * @param pct code and name of whose it is
 * @param link to the page of the PCT
 * @param about sort of plan and category
 * @param title in the words of its authors, empty before anything was written
 * @param facts how it stands, each with its name
 * @param findings what it answers
 * @param timeline null for a plan without milestones
 * @param description of the time line for who cannot see it
 * @param milestones the same as a table
 * @param misfits where findings and actions do not answer each other
 */
public record PlanCard(
        String id,
        String pct,
        String link,
        String about,
        String title,
        List<Fact> facts,
        List<FindingRow> findings,
        @Nullable PlanTimeline timeline,
        String description,
        List<MilestoneRow> milestones,
        List<String> misfits) {

    /** One thing that is known of it. */
    public record Fact(String name, String words) {}

    /**
     * A figure that fails or failed.
     *
     * @param style class of the level
     */
    public record FindingRow(String metric, String style, String level, String since, String now) {}

    /**
     * A milestone.
     *
     * @param promised the day agreed at first where it has another by now, else empty
     * @param style class of the rating
     * @param rating in a word, empty where nothing can be expected yet
     * @param barrier why it was missed, empty where nothing was said
     */
    public record MilestoneRow(
            String number,
            String what,
            String owner,
            String due,
            String promised,
            String style,
            String rating,
            String words,
            String barrier) {}
}
