package uk.pctmonitor.store.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.rating.scheme.Cap;
import uk.pctmonitor.core.rating.scheme.Indicator;
import uk.pctmonitor.core.rating.scheme.Result;
import uk.pctmonitor.core.rating.scheme.Scheme.Method;

/** The tables of the schemes: what is scored, how, the results, and what caps them. */
final class SchemeParts {

    static final CatalogueTable INDICATORS =
            new CatalogueTable(
                    "scheme-indicators.csv",
                    List.of("scheme", "indicator"),
                    List.of("name", "criterion", "weight", "source", "confidence"));
    static final CatalogueTable SCORES =
            new CatalogueTable(
                    "scheme-scores.csv",
                    List.of("scheme", "indicator", "score"),
                    List.of("value", "variance", "source", "confidence"));
    static final CatalogueTable RESULTS =
            new CatalogueTable(
                    "scheme-results.csv",
                    List.of("scheme", "result"),
                    List.of(
                            "score",
                            "themes",
                            "at_least",
                            "none_below",
                            "consequence",
                            "source",
                            "confidence"));
    static final CatalogueTable CAPS =
            new CatalogueTable(
                    "scheme-caps.csv",
                    List.of("scheme", "cap", "most"),
                    List.of(
                            "name",
                            "criteria",
                            "scored",
                            "indicator",
                            "answer",
                            "source",
                            "confidence"));

    private final List<CatalogueRow> indicatorRows;
    private final List<CatalogueRow> scoreRows;
    private final List<CatalogueRow> resultRows;
    private final List<CatalogueRow> capRows;

    SchemeParts(
            List<CatalogueRow> indicators,
            List<CatalogueRow> scores,
            List<CatalogueRow> results,
            List<CatalogueRow> caps) {
        this.indicatorRows = indicators;
        this.scoreRows = scores;
        this.resultRows = results;
        this.capRows = caps;
    }

    /** Notes every row that belongs to none of the schemes, or scores what is no indicator. */
    void readFor(Set<String> schemes) {
        Set<String> indicators = new HashSet<>();
        for (CatalogueRow row : indicatorRows) {
            known(row, schemes);
            if (!indicators.add(key(row, row.code("indicator")))) {
                row.fault(
                        "indicator",
                        "'" + row.text("indicator") + "' stands here twice for this scheme.");
            }
        }
        resultRows.forEach(row -> known(row, schemes));
        capRows.forEach(row -> known(row, schemes));
        for (CatalogueRow row : scoreRows) {
            known(row, schemes);
            indicator(row, row.mandatory("indicator"), indicators);
        }
        for (CatalogueRow row : capRows) {
            if (row.has("indicator")) {
                indicator(row, row.text("indicator"), indicators);
            }
        }
    }

    /** The indicators of one scheme with their scores, in the order of the file. */
    List<Indicator> indicators(CatalogueRow scheme, Method method) {
        Map<String, List<Indicator.Score>> scores = new LinkedHashMap<>();
        of(scheme, scoreRows).forEach(row -> score(row, scores));
        List<Indicator> indicators = new ArrayList<>();
        for (CatalogueRow row : of(scheme, indicatorRows)) {
            String code = row.text("indicator");
            List<Indicator.Score> own = scores.getOrDefault(code, List.of());
            SchemeTableCheck.scores(row, method, own);
            BigDecimal weight = row.decimal("weight");
            if (weight != null && weight.signum() <= 0) {
                row.fault("weight", "It must be above 0.");
            } else if (row.isSound()) {
                indicators.add(
                        new Indicator(
                                code,
                                row.textOr("name", code),
                                row.textOr("criterion", row.textOr("name", code)),
                                weight == null ? BigDecimal.ONE : weight,
                                own,
                                row.text("source"),
                                confidence(row)));
            }
        }
        if (of(scheme, indicatorRows).isEmpty()) {
            scheme.fault("scheme", "It has no indicator in " + INDICATORS.file() + ".");
        }
        return indicators;
    }

    /** The results of one scheme, best first. */
    List<Result> results(CatalogueRow scheme) {
        List<Result> results = new ArrayList<>();
        for (CatalogueRow row : of(scheme, resultRows)) {
            Result.@Nullable Themes themes = themes(row);
            results.add(
                    new Result(
                            row.mandatory("result"),
                            CutCell.of(row, "score"),
                            themes,
                            row.text("consequence"),
                            row.text("source"),
                            confidence(row)));
        }
        SchemeTableCheck.results(scheme, results);
        return results;
    }

    /** The caps of one scheme, in the order of the file. */
    List<Cap> caps(CatalogueRow scheme) {
        List<String> results =
                of(scheme, resultRows).stream().map(row -> row.text("result")).toList();
        List<Cap> caps = new ArrayList<>();
        for (CatalogueRow row : of(scheme, capRows)) {
            String most = row.mandatory("most");
            if (!most.isEmpty() && !results.contains(most)) {
                row.fault(
                        "most",
                        "%s is not one of its results: %s."
                                .formatted(CatalogueRow.seen(most), String.join(", ", results)));
            }
            Cap cap =
                    new Cap(
                            row.code("cap"),
                            row.text("name"),
                            when(row),
                            most,
                            row.text("source"),
                            confidence(row));
            if (row.isSound()) {
                caps.add(cap);
            }
        }
        return caps;
    }

    private static void score(CatalogueRow row, Map<String, List<Indicator.Score>> scores) {
        row.mandatory("score");
        BigDecimal points = row.decimal("score");
        if (points != null) {
            scores.computeIfAbsent(row.text("indicator"), _ -> new ArrayList<>())
                    .add(
                            new Indicator.Score(
                                    points,
                                    CutCell.of(row, "value"),
                                    CutCell.of(row, "variance"),
                                    row.text("source"),
                                    confidence(row)));
        }
    }

    private static Result.@Nullable Themes themes(CatalogueRow row) {
        return row.has("themes")
                ? new Result.Themes(
                        row.wholeOr("themes", 1, 1, 99),
                        row.wholeOr("at_least", 1, 1, 99),
                        row.wholeOr("none_below", 0, 0, 99))
                : null;
    }

    private static Cap.When when(CatalogueRow row) {
        BigDecimal scored = row.decimal("scored");
        if (row.has("criteria") || scored != null) {
            row.mandatory("criteria");
            row.mandatory("scored");
            return new Cap.When.Criteria(
                    row.wholeOr("criteria", 1, 1, 99), scored == null ? BigDecimal.ONE : scored);
        }
        return row.has("indicator")
                ? new Cap.When.Answer(row.text("indicator"), row.mandatory("answer"))
                : new Cap.When.Event();
    }

    private static Confidence confidence(CatalogueRow row) {
        return row.oneOf("confidence", Confidence.class, Confidence.RECALLED);
    }

    private static List<CatalogueRow> of(CatalogueRow scheme, List<CatalogueRow> rows) {
        return rows.stream()
                .filter(row -> row.text("scheme").equals(scheme.text("scheme")))
                .toList();
    }

    private static void known(CatalogueRow row, Set<String> schemes) {
        String scheme = row.mandatory("scheme");
        if (!scheme.isEmpty() && !schemes.contains(scheme)) {
            row.fault("scheme", "'" + scheme + "' is not in " + SchemesFile.TABLE.file() + ".");
        }
    }

    private static void indicator(CatalogueRow row, String indicator, Set<String> known) {
        if (!indicator.isEmpty() && !known.contains(key(row, indicator))) {
            row.fault(
                    "indicator",
                    "'%s' is no indicator of this scheme in %s."
                            .formatted(indicator, INDICATORS.file()));
        }
    }

    private static String key(CatalogueRow row, String indicator) {
        return row.text("scheme") + "#" + indicator;
    }
}
