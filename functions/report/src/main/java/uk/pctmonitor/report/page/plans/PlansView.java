package uk.pctmonitor.report.page.plans;

import java.util.List;
import uk.pctmonitor.report.chart.Sign;
import uk.pctmonitor.report.page.Frame;

/**
 * What the page of an SHA's plans shows.
 *
 * @param sha its name
 * @param lede the most important in a sentence or two
 * @param awaiting plans that wait for the SHA
 * @param questions what does not fit together, three questions
 * @param barriers why milestones were missed, the most frequent first
 * @param overview a line for each open plan
 * @param open the same plans in full
 * @param ended a line for each plan that has ended
 * @param endedInFull those of them that ever had milestones
 */
public record PlansView(
        Frame frame,
        String sha,
        String lede,
        List<Fact> facts,
        List<Entry> awaiting,
        List<Question> questions,
        List<Barrier> barriers,
        List<Line> overview,
        List<PlanCard> open,
        List<Entry> ended,
        List<PlanCard> endedInFull) {

    /** A number with what it counts. */
    public record Fact(String number, String what) {}

    /** A plan with a sentence about it; the link leads to where it is told in full. */
    public record Entry(String plan, String link, String pct, String words) {}

    /** A question with its answers; none where there is nothing to look into. */
    public record Question(String question, List<String> answers) {}

    /** Why milestones were missed, and how many. */
    public record Barrier(String code, String name, int milestones) {}

    /**
     * An open plan in one line.
     *
     * @param late days late, empty when it is not
     */
    public record Line(
            String plan,
            String link,
            String pct,
            String about,
            String state,
            String findings,
            String next,
            String due,
            String late,
            String forecast,
            String stage) {}

    /** What the shapes of the time lines mean. */
    public List<Sign> signs() {
        return List.of(Sign.values());
    }
}
