package uk.pctmonitor.ingest;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;

/** Whether two returns say the same, wherever in their files it stands. */
final class SameFigures {

    private SameFigures() {}

    static boolean in(Return one, Return other) {
        return one.measures().keySet().equals(other.measures().keySet())
                && same(one.forecasts(), other.forecasts())
                && same(one.lines(), other.lines())
                && one.measures().entrySet().stream()
                        .allMatch(
                                each -> same(each.getValue(), other.measures().get(each.getKey())));
    }

    private static boolean same(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(each -> same(each.getValue(), other.get(each.getKey())));
    }

    private static boolean same(Measure one, @Nullable Measure other) {
        return other != null
                && one.provenance() == other.provenance()
                && same(one.value(), other.value())
                && same(one.numerator(), other.numerator())
                && same(one.denominator(), other.denominator());
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
