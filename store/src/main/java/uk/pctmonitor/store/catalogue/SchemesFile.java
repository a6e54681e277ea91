package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.rating.scheme.Cap;
import uk.pctmonitor.core.rating.scheme.Indicator;
import uk.pctmonitor.core.rating.scheme.Result;
import uk.pctmonitor.core.rating.scheme.Scheme;
import uk.pctmonitor.core.rating.scheme.Scheme.CriterionScore;
import uk.pctmonitor.core.rating.scheme.Scheme.Method;
import uk.pctmonitor.core.rating.scheme.Schemes;

/** {@code schemes.csv}: the published rating schemes, with their tables in four more files. */
final class SchemesFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "schemes.csv",
                    List.of("scheme", "method"),
                    List.of(
                            "family",
                            "name",
                            "missing",
                            "criterion_score",
                            "source",
                            "confidence"));

    private enum MethodName {
        WEIGHTED_MEAN,
        THEMES,
        ANSWERS
    }

    private enum Missing {
        LEAVE_OUT,
        REFUSE
    }

    private SchemesFile() {}

    /**
     * The schemes with their parts.
     *
     * @param parts the rows of the other four files
     */
    static Schemes read(List<CatalogueRow> rows, SchemeParts parts) {
        Map<String, CatalogueRow> known = new LinkedHashMap<>();
        for (CatalogueRow row : rows) {
            String code = row.code("scheme");
            if (known.putIfAbsent(code, row) != null) {
                row.fault("scheme", "'" + code + "' stands here twice.");
            }
        }
        parts.readFor(known.keySet());
        List<Scheme> schemes = new ArrayList<>();
        for (CatalogueRow row : known.values()) {
            scheme(row, parts, schemes);
        }
        return new Schemes(schemes);
    }

    private static void scheme(CatalogueRow row, SchemeParts parts, List<Scheme> schemes) {
        String code = row.text("scheme");
        row.mandatory("method");
        MethodName name = row.oneOf("method", MethodName.class, MethodName.WEIGHTED_MEAN);
        Method method =
                switch (name) {
                    case WEIGHTED_MEAN ->
                            new Method.WeightedMean(
                                    row.oneOf("missing", Missing.class, Missing.LEAVE_OUT)
                                            == Missing.LEAVE_OUT,
                                    row.oneOf(
                                            "criterion_score",
                                            CriterionScore.class,
                                            CriterionScore.MEAN));
                    case THEMES -> new Method.ThemeCounts();
                    case ANSWERS -> new Method.Answers();
                };
        Confidence confidence = row.oneOf("confidence", Confidence.class, Confidence.RECALLED);
        List<Indicator> indicators = parts.indicators(row, method);
        List<Result> results = parts.results(row);
        List<Cap> caps = parts.caps(row);
        if (row.isSound()) {
            schemes.add(
                    new Scheme(
                            code,
                            row.textOr("family", code),
                            row.textOr("name", code),
                            method,
                            indicators,
                            results,
                            caps,
                            row.text("source"),
                            confidence));
        }
    }
}
