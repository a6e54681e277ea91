package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import uk.pctmonitor.core.rating.Display;

/** Small texts that the chains of all schemes share. */
final class Words {

    private Words() {}

    static String numbers(List<BigDecimal> numbers) {
        return numbers.stream().map(Display::threshold).collect(Collectors.joining(", "));
    }
}
