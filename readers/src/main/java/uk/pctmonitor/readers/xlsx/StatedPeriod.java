package uk.pctmonitor.readers.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.pctmonitor.core.intake.CellFacts.Spot;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.FindingCode;

/**
 * The quarter that a sheet states once, such as {@code 2014 Q4} below "Fiscal Year/ Quarter": the
 * words above it say that 2014 is the financial year that began then.
 */
record StatedPeriod(int firstYear, int quarter, Spot spot) {

    private static final Pattern QUARTER =
            Pattern.compile("([12][0-9]{3})(?:[/-]([0-9]{2}))? ?Q([1-4])");

    static StatedPeriod of(String text, String under, Spot spot) {
        Matcher stated = QUARTER.matcher(text.strip());
        if (!stated.matches()) {
            throw none(under, spot);
        }
        int year = Integer.parseInt(stated.group(1));
        if (stated.group(2) != null && Integer.parseInt(stated.group(2)) != (year + 1) % 100) {
            throw none(under, spot);
        }
        return new StatedPeriod(year, Integer.parseInt(stated.group(3)), spot);
    }

    private static WorkbookFault none(String under, Spot spot) {
        return WorkbookFault.row(
                FindingCode.NO_PERIOD,
                spot.sheet(),
                spot.row(),
                "Cell %s%d below \"%s\" states no quarter."
                        .formatted(spot.column(), spot.row(), under),
                "Write the financial year and quarter as text, such as 2014/15 Q4.");
    }

    boolean sameAs(StatedPeriod other) {
        return firstYear == other.firstYear && quarter == other.quarter;
    }

    /** What a column of that role holds. */
    String text(Role role) {
        String year = "%d/%02d".formatted(firstYear, (firstYear + 1) % 100);
        return switch (role) {
            case FINANCIAL_YEAR -> year;
            case QUARTER -> "Q" + quarter;
            default -> year + " Q" + quarter;
        };
    }
}
