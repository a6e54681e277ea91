package uk.pctmonitor.core.intake;

import java.util.List;
import uk.pctmonitor.core.calendar.London;

/** Names the good files that stand. */
final class StandingText {

    private static final int NAMED = 12;

    private StandingText() {}

    /** One sentence for each file that goes on counting. */
    static String still(List<Receipt.Standing> standing) {
        StringBuilder text = new StringBuilder();
        for (Receipt.Standing each : standing.stream().limit(NAMED).toList()) {
            text.append(
                    "Your last good file for %s (%s, received %s, reference %s) still stands.\n"
                            .formatted(
                                    each.quarter().label(),
                                    Echo.of(each.fileName()),
                                    London.words(each.received()),
                                    each.reference()));
        }
        return text.append(more(standing)).toString();
    }

    /** One sentence for each file, beginning as given. */
    static String lines(String beginning, List<Receipt.Standing> standing) {
        StringBuilder text = new StringBuilder();
        for (Receipt.Standing each : standing.stream().limit(NAMED).toList()) {
            text.append(
                    "%s %s received %s (reference %s).\n"
                            .formatted(
                                    beginning,
                                    each.quarter().label(),
                                    London.words(each.received()),
                                    each.reference()));
        }
        return text.append(more(standing)).toString();
    }

    private static String more(List<Receipt.Standing> standing) {
        return standing.size() > NAMED
                ? "So it is with %d more quarters.\n".formatted(standing.size() - NAMED)
                : "";
    }
}
