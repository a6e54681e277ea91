package uk.pctmonitor.report.page.board;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.page.pack.FigureLine;
import uk.pctmonitor.report.page.pack.LightLine;
import uk.pctmonitor.report.page.pack.PlanLine;
import uk.pctmonitor.report.page.pack.Sentence;
import uk.pctmonitor.report.standing.MetricStanding;

/**
 * The printed page of one category. As much is shown as fits on it; what is left out is counted.
 *
 * @param size class by which a long table is printed smaller
 * @param figures at most {@link #MOST_FIGURES}
 * @param left what was left out, a sentence; empty when all is shown
 * @param noFigures why there are no figures, a sentence; empty when there are
 * @param risks at most {@link #MOST_RISKS}
 * @param plans at most {@link #MOST_PLANS}
 * @param noPlans what is said in their place, empty when there are any
 * @param questions at most {@link #MOST_QUESTIONS}
 */
public record CategorySheet(
        LightLine light,
        String anchor,
        String size,
        List<FigureLine> figures,
        String left,
        String noFigures,
        List<RiskLine> risks,
        String moreRisks,
        List<PlanLine> plans,
        String noPlans,
        List<Question> questions) {

    private static final int MOST_FIGURES = 25;
    private static final int MOST_AT_FULL_SIZE = 14;
    private static final int MOST_RISKS = 5;
    private static final int MOST_PLANS = 2;
    private static final int MOST_QUESTIONS = 5;
    private static final int MOST_BESIDE_A_LONG_TABLE = 3;

    public CategorySheet {
        figures = List.copyOf(figures);
        risks = List.copyOf(risks);
        plans = List.copyOf(plans);
        questions = List.copyOf(questions);
    }

    static CategorySheet of(CategoryFacts facts, List<Quarter> history) {
        List<MetricStanding> shown = fitting(facts.metrics());
        LightLine light = LightLine.of(facts.light());
        boolean isLong = shown.size() > MOST_AT_FULL_SIZE;
        int risks = isLong ? MOST_BESIDE_A_LONG_TABLE : MOST_RISKS;
        int plans = isLong ? 1 : MOST_PLANS;
        return new CategorySheet(
                light,
                light.category().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                isLong ? "small" : "",
                shown.stream().map(each -> FigureLine.of(each, history)).toList(),
                left(facts.metrics().size() - shown.size()),
                facts.metrics().isEmpty() ? noFigures(facts) : unreported(facts),
                facts.risks().stream().limit(risks).map(RiskLine::of).toList(),
                more(facts.risks().size() - risks, "more risk", "more risks"),
                facts.planLines().stream().limit(plans).toList(),
                plans(facts, plans),
                Questions.of(facts).stream()
                        .limit(isLong ? MOST_BESIDE_A_LONG_TABLE : MOST_QUESTIONS)
                        .toList());
    }

    private static String left(int number) {
        return number == 0
                ? ""
                : "%s left out for room; the page of the PCT has all of them."
                        .formatted(Sentence.count(number, "measure is", "measures are"));
    }

    /** In catalogue order; those that are green now and at year end are left out first. */
    private static List<MetricStanding> fitting(List<MetricStanding> metrics) {
        if (metrics.size() <= MOST_FIGURES) {
            return metrics;
        }
        List<MetricStanding> kept =
                Stream.concat(
                                metrics.stream().filter(each -> !isGreen(each)),
                                metrics.stream().filter(CategorySheet::isGreen))
                        .limit(MOST_FIGURES)
                        .toList();
        return metrics.stream().filter(kept::contains).toList();
    }

    private static boolean isGreen(MetricStanding metric) {
        return metric.now() == Rag.GREEN && metric.yearEnd() == Rag.GREEN;
    }

    private static String noFigures(CategoryFacts facts) {
        int known = facts.light().computed().metrics().size();
        return known == 0
                ? "No measure of the catalogue belongs to this category in this quarter. Nothing can be said of it here, and that is not the same as good."
                : "The catalogue has %s for this category, and none of them is reported by or for this PCT. Nothing can be said of it here, and that is not the same as good."
                        .formatted(Sentence.count(known, "measure", "measures"));
    }

    /** What counts in the light although nobody reports it. */
    private static String unreported(CategoryFacts facts) {
        long known = facts.light().computed().metrics().size();
        long missing = known - facts.metrics().size();
        return missing <= 0
                ? ""
                : "The catalogue has %d more for this category; nobody reports them for this PCT, and they count as not rated."
                        .formatted(missing);
    }

    private static String plans(CategoryFacts facts, int most) {
        int more = facts.planLines().size() - most;
        if (more > 0) {
            return more(more, "more open plan", "more open plans");
        }
        String ended =
                facts.ended() == 0
                        ? ""
                        : " " + Sentence.count(facts.ended(), "plan has", "plans have") + " ended.";
        return facts.planLines().isEmpty() ? "No plan is open." + ended : ended.strip();
    }

    private static String more(int number, String one, String several) {
        return number <= 0 ? "" : "And " + Sentence.count(number, one, several) + ".";
    }
}
