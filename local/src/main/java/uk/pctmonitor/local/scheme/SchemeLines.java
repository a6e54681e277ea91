package uk.pctmonitor.local.scheme;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.scheme.Cap;
import uk.pctmonitor.core.rating.scheme.Cut;
import uk.pctmonitor.core.rating.scheme.Indicator;
import uk.pctmonitor.core.rating.scheme.Result;
import uk.pctmonitor.core.rating.scheme.Scheme;
import uk.pctmonitor.local.text.Table;

/** What a scheme asks for and how it decides, for those who want to fill in a file of scores. */
public final class SchemeLines {

    private SchemeLines() {}

    public static List<String> of(Scheme scheme) {
        List<String> lines = new ArrayList<>();
        lines.add(scheme.name());
        lines.add("");
        Table indicators = new Table("Indicator", "Weight", "What it is", "Scores or answers");
        for (Indicator each : scheme.indicators()) {
            indicators.row(
                    each.code(),
                    Display.threshold(each.weight()),
                    each.name(),
                    each.scores().isEmpty()
                            ? String.join(", ", scheme.answers(each.code()))
                            : scores(each));
        }
        lines.addAll(indicators.lines());
        lines.add("");
        Table results = new Table("Result", "When", "What follows");
        for (Result each : scheme.results()) {
            results.row(each.name(), when(scheme, each), each.consequence());
        }
        lines.addAll(results.lines());
        List<Cap> facts =
                scheme.caps().stream()
                        .filter(each -> each.when() instanceof Cap.When.Event)
                        .toList();
        if (!facts.isEmpty()) {
            lines.add("");
            Table caps = new Table("Fact (yes or no)", "At most", "What it is");
            facts.forEach(each -> caps.row(each.code(), each.most(), each.name()));
            lines.addAll(caps.lines());
        }
        lines.add("");
        lines.addAll(RatingLines.sources(scheme));
        return lines;
    }

    private static String scores(Indicator indicator) {
        List<String> texts = new ArrayList<>();
        for (Indicator.Score each : indicator.scores()) {
            String points = Display.threshold(each.score());
            Cut value = each.value();
            Cut variance = each.variance();
            texts.add(
                    points
                            + (value == null ? "" : " " + value)
                            + (variance == null ? "" : " variance " + variance));
        }
        return String.join(", ", texts);
    }

    private static String when(Scheme scheme, Result result) {
        Cut score = result.score();
        if (score != null) {
            return "mean " + score.words();
        }
        Result.Themes themes = result.themes();
        if (themes != null) {
            return themes.words();
        }
        return scheme.method() instanceof Scheme.Method.Answers
                ? "no answer allows better"
                : "otherwise";
    }
}
