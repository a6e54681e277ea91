package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads figures by one strict pattern: plain ASCII digits, at most 15 before and 10 after the
 * decimal sign, thousands in groups of three. Nothing is guessed; everything else is a fault that
 * says what to write instead (rules.md 4.11).
 */
final class FigureParser {

    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3}){1,4}(\\.[0-9]{1,10})?");
    private static final Pattern LONE_GROUP = Pattern.compile("[+-]?[0-9]{1,3},[0-9]{3}");

    private final char decimal;
    private final Set<String> markers;
    private final FigureFaults faults;

    FigureParser(CollectionDefinition collection) {
        this.decimal = collection.decimalSeparator();
        this.markers = collection.suppressionMarkers();
        this.faults = new FigureFaults(decimal, markers);
    }

    /**
     * What the text says.
     *
     * @param text without surrounding space
     */
    FigureText parse(String text) {
        if (text.isEmpty()) {
            return FigureText.EMPTY;
        }
        if (markers.contains(text)) {
            return FigureText.WITHHELD;
        }
        String point = decimal == ',' ? swapped(text) : text;
        if (PLAIN.matcher(point).matches()) {
            return number(point);
        }
        // Where commas are decimal signs, 1.234 may be a slip for 1,234: a lone group is not read.
        if (GROUPED.matcher(point).matches()
                && !(decimal == ',' && LONE_GROUP.matcher(point).matches())) {
            return number(point.replace(",", ""));
        }
        return faults.explain(text);
    }

    private static FigureText number(String plain) {
        BigDecimal number = new BigDecimal(plain);
        return new FigureText.Figure(number);
    }

    private static String swapped(String text) {
        return text.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }
}
