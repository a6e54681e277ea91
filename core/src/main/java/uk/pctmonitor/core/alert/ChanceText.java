package uk.pctmonitor.core.alert;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.pctmonitor.core.alert.Briefing.Signals;

/**
 * How many control-chart signals chance alone would give across the series that a digest covers, so
 * that nobody takes every one of them for news.
 */
final class ChanceText {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private ChanceText() {}

    /** Empty when no series was looked at. */
    static Optional<String> of(Signals signals, String sha) {
        if (signals.series() == 0) {
            return Optional.empty();
        }
        if (signals.limited() == 0) {
            return Optional.of(
                    "Control charts: none of %,d series has enough quarters for limits yet."
                            .formatted(signals.series()));
        }
        return Optional.of(
                "Control charts: %s of %,d series with limits show%s a signal this quarter; about %s"
                                .formatted(
                                        signals.signals() == 0
                                                ? "none"
                                                : "%,d".formatted(signals.signals()),
                                        signals.limited(),
                                        signals.signals() == 1 ? "s" : "",
                                        expected(signals))
                        + " would by chance alone."
                        + early(signals, sha));
    }

    /** Green that is about to be lost is the cheapest to keep. */
    private static String early(Signals signals, String sha) {
        return signals.early() == 0
                ? ""
                : " %,d of them %s green and moving the wrong way: pct-monitor alerts --early --sha %s"
                        .formatted(signals.early(), signals.early() == 1 ? "is" : "are", sha);
    }

    private static String expected(Signals signals) {
        int about =
                BigDecimal.valueOf(signals.limited())
                        .multiply(BigDecimal.valueOf(signals.falseAlarmsPerThousand()))
                        .divide(THOUSAND, 0, RoundingMode.HALF_UP)
                        .intValueExact();
        return about == 0 ? "none" : "%,d".formatted(about);
    }
}
