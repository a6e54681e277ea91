package uk.pctmonitor.report.page.sha;

import java.util.List;
import uk.pctmonitor.report.page.Changes;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Masked;

/**
 * What the page of an SHA shows, ready to print.
 *
 * @param lede how things stand, in two or three sentences
 * @param on the day of which plans and alerts are told: they are always those of the day, whatever
 *     the quarter
 * @param categories of the columns of the heat map, for its filter
 */
public record ShaView(
        Frame frame,
        String name,
        String quarter,
        String previous,
        String lede,
        String on,
        List<Fact> facts,
        List<String> categories,
        HeatMap heat,
        Changes changes,
        List<Submissions.Submission> submissions,
        List<WithoutPlan> withoutPlan,
        List<Early> early,
        SignalGrid signals,
        List<Lights> lights,
        List<Masked> masked,
        String plans,
        String csv) {

    public ShaView {
        facts = List.copyOf(facts);
        categories = List.copyOf(categories);
        submissions = List.copyOf(submissions);
        withoutPlan = List.copyOf(withoutPlan);
        early = List.copyOf(early);
        lights = List.copyOf(lights);
        masked = List.copyOf(masked);
    }

    /** A number at the top, linked to where it is explained. */
    public record Fact(long number, String label, String link) {}

    /** A red figure that no plan answers. */
    public record WithoutPlan(String pct, String metric, String link, String sentence) {}

    /** A green figure that moves the wrong way. */
    public record Early(String pct, String metric, String link, String figure, String target) {}

    /** The six lights of an organisation, and its packs. */
    public record Lights(String pct, String link, List<Light> lights, String board, String osc) {
        public Lights {
            lights = List.copyOf(lights);
        }
    }

    /** One light. */
    public record Light(String style, String word) {}

    /** All kinds of changes, the worst first. */
    public List<Changes.Kind> kinds() {
        return List.of(Changes.Kind.values());
    }
}
