package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.metric.YearToDate;

/** Returns of 5FL with one metric, MMR, a bare number. */
final class Figures {

    static final Cell CELL = new Cell(17, "mmr");

    private Figures() {}

    static Return of(Quarter quarter, @Nullable String value) {
        return of(quarter, value, null);
    }

    static Return of(Quarter quarter, @Nullable String value, @Nullable String denominator) {
        BigDecimal below = denominator == null ? null : new BigDecimal(denominator);
        Measure measure =
                value == null
                        ? Measure.blank(below, CELL)
                        : Measure.published(new BigDecimal(value), null, below, CELL);
        return new Return("5FL", "cover", quarter, new TreeMap<>(Map.of("MMR", measure)));
    }

    static Map<String, List<Earlier>> earlier(Return... returns) {
        return Map.of(
                "5FL", java.util.Arrays.stream(returns).map(r -> new Earlier(r, "phe")).toList());
    }

    static Catalogue catalogue() {
        return new Catalogue(
                List.of(
                        new Metric(
                                "MMR",
                                "MMR",
                                "MMR",
                                "OUTCOME",
                                "quality",
                                "",
                                "",
                                null,
                                Direction.HIGHER,
                                YearToDate.LATEST,
                                "",
                                "",
                                null,
                                null,
                                null,
                                false,
                                1,
                                null,
                                null,
                                "1",
                                "test",
                                Confidence.SOURCED,
                                true,
                                false,
                                BigDecimal.ONE,
                                new AmberRule.None(),
                                List.of())),
                List.of());
    }
}
