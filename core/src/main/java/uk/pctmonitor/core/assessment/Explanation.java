package uk.pctmonitor.core.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.rating.History;

/**
 * Why one figure has the verdicts it has: the whole chain of each, worked out anew.
 *
 * @param org the organisation
 * @param metric the metric's code
 * @param quarter the quarter
 * @param verdicts the result of working it out
 * @param origin where the figure came from and what was kept
 * @param chapters one for each verdict, and one for the comparison with what was kept
 */
public record Explanation(
        String org,
        String metric,
        Quarter quarter,
        Verdicts verdicts,
        Origin origin,
        List<Chapter> chapters) {

    public Explanation {
        chapters = List.copyOf(chapters);
    }

    /** One verdict's chain. */
    public record Chapter(String title, List<Step> steps) {
        public Chapter {
            steps = List.copyOf(steps);
        }
    }

    /** One link of a chain: what it is about, and what holds. */
    public record Step(String label, String text) {}

    /**
     * Where the figure came from and what was kept of its verdicts.
     *
     * @param file name of the file, empty when no return came
     * @param order the return's place among all submissions, empty when no return came
     * @param rules version of the catalogue and of the agreed targets used now
     * @param kept the verdicts as committed under the same rules and with the same history, null
     *     when none were
     */
    public record Origin(String file, String order, String rules, @Nullable Conclusion kept) {}

    /**
     * Says how the verdicts came about.
     *
     * @param known what they were worked out from
     * @param verdicts as {@link Assessor#assess} gave them for the metric and quarter
     */
    public static Explanation of(
            Assessor.Known known,
            Metric metric,
            Quarter quarter,
            Verdicts verdicts,
            Charting charting,
            Origin origin) {
        return of(known.org(), known.history(metric), quarter, verdicts, charting, origin);
    }

    /**
     * Says how the verdicts came about.
     *
     * @param history the figures that they were worked out from
     */
    public static Explanation of(
            String org,
            History history,
            Quarter quarter,
            Verdicts verdicts,
            Charting charting,
            Origin origin) {
        Metric metric = history.metric();
        return new Explanation(
                org,
                metric.code(),
                quarter,
                verdicts,
                origin,
                List.of(
                        NowChapter.of(metric, verdicts.now(), origin),
                        YearEndChapter.of(history, quarter, verdicts),
                        new ChartChapter(metric, verdicts.chart(), charting, ends(verdicts))
                                .of(history.upTo(quarter)),
                        again(verdicts, origin)));
    }

    /** The chapters of the three verdicts, without the comparison with what was kept. */
    public List<Chapter> verdictChapters() {
        return chapters.subList(0, chapters.size() - 1);
    }

    /** The three verdicts in one line. */
    public String headline() {
        Conclusion conclusion = Conclusion.of(verdicts);
        return "%s now; %s at year end; %s"
                .formatted(
                        verdicts.now().rating().rag(),
                        verdicts.yearEnd().rag(),
                        VerdictWords.of(conclusion.variation(), conclusion.assurance()));
    }

    /** Whether working it out again gave what was kept; true when nothing was kept. */
    public boolean recomputes() {
        return origin.kept() == null || origin.kept().equals(Conclusion.of(verdicts));
    }

    /** The chain as lines of text: a title for each verdict, the labels in one column. */
    public List<String> lines() {
        int width =
                chapters.stream()
                        .flatMap(each -> each.steps().stream())
                        .mapToInt(step -> step.label().length())
                        .max()
                        .orElse(0);
        return chapters.stream()
                .flatMap(each ->
                        Stream.concat(
                                Stream.of("", each.title()),
                                each.steps().stream().map(step -> line(step, width))))
                .toList();
    }

    private static List<BigDecimal> ends(Verdicts verdicts) {
        Target target = verdicts.now().rating().target();
        return target == null ? List.of() : target.goal().ends();
    }

    private static String line(Step step, int width) {
        return "  "
                + step.label()
                + ":"
                + " ".repeat(width - step.label().length() + 1)
                + step.text();
    }

    private static Chapter again(Verdicts verdicts, Origin origin) {
        Conclusion now = Conclusion.of(verdicts);
        Conclusion kept = origin.kept();
        String text =
                kept == null
                        ? "nothing was kept under rules %s and with this history to compare with"
                                .formatted(origin.rules())
                        : kept.equals(now)
                                ? "yes, the same verdicts under rules %s".formatted(origin.rules())
                                : "no: %s was kept under rules %s, %s is worked out now"
                                        .formatted(kept, origin.rules(), now);
        return new Chapter("Worked out again", List.of(new Step("The same", text)));
    }
}
