package uk.pctmonitor.core.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition.PeriodIn;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;

/** Which quarter a row is about, and that this quarter has ended. */
final class PeriodRule {

    private static final int REMEMBERED = 1_000;

    private final Check check;
    private final @Nullable Position period;
    private final @Nullable Position year;
    private final @Nullable Position quarter;
    private final @Nullable Quarter fromName;
    private final Map<String, Quarter> known = new HashMap<>();

    PeriodRule(Check check, Header header) {
        this.check = check;
        this.period = header.find(Role.PERIOD).orElse(null);
        this.year = header.find(Role.FINANCIAL_YEAR).orElse(null);
        this.quarter = header.find(Role.QUARTER).orElse(null);
        this.fromName = check.collection().periodIn() == PeriodIn.FILE_NAME ? readFileName() : null;
    }

    /** Whether rows can be given a quarter at all. */
    boolean usable() {
        return check.collection().periodIn() == PeriodIn.FILE_NAME
                ? fromName != null
                : period != null || (year != null && quarter != null);
    }

    private @Nullable Quarter readFileName() {
        Quarter found = PeriodText.inFileName(check.upload().fileName()).orElse(null);
        if (found == null) {
            check.log()
                    .fileError(
                            FindingCode.NO_PERIOD,
                            "The file name %s names no quarter."
                                    .formatted(Echo.quoted(check.upload().fileName())),
                            "Put the financial year and quarter into the name, such as "
                                    + check.collection().code()
                                    + "_2014-15_Q3.csv.");
        } else if (isFuture(found)) {
            check.log().fileError(FindingCode.FUTURE_QUARTER, notEnded(found), UPLOAD_LATER);
        }
        return found;
    }

    /** The row's quarter; null, and a fault, when it has none that can be reported on. */
    @Nullable Quarter read(RowReading row) {
        if (fromName != null) {
            return fromName;
        }
        if (period != null) {
            String text = row.text(period);
            return text == null ? null : read(row, period, text, null);
        }
        if (year == null || quarter == null) {
            return null;
        }
        String first = row.text(year);
        String second = row.text(quarter);
        return first == null || second == null ? null : read(row, quarter, first, second);
    }

    private @Nullable Quarter read(
            RowReading row, Position at, String first, @Nullable String second) {
        String text = second == null ? first : first + " " + second;
        if (first.isEmpty() || (second != null && second.isEmpty())) {
            row.error(
                    FindingCode.BAD_PERIOD,
                    first.isEmpty() && year != null ? year : at,
                    "The period is missing.",
                    "Write the financial year and quarter, such as 2006/07 Q3.");
            return null;
        }
        Quarter found = known.get(text);
        if (found == null) {
            try {
                found =
                        second == null
                                ? PeriodText.quarter(first)
                                : PeriodText.quarter(first, second);
            } catch (IllegalArgumentException e) {
                row.error(
                        FindingCode.BAD_PERIOD,
                        second != null && !PeriodText.isYear(first) && year != null ? year : at,
                        String.valueOf(e.getMessage()),
                        "");
                return null;
            }
            if (known.size() < REMEMBERED) {
                known.put(text, found);
            }
        }
        if (isFuture(found)) {
            row.error(FindingCode.FUTURE_QUARTER, at, notEnded(found), UPLOAD_LATER);
            return null;
        }
        return found;
    }

    private static final String UPLOAD_LATER =
            "Correct the period, or upload the return when the quarter is over.";

    private boolean isFuture(Quarter quarter) {
        return !quarter.end().isBefore(check.receivedOn());
    }

    private String notEnded(Quarter quarter) {
        return "%s ends on %s and the file came on %s, before the quarter was over."
                .formatted(
                        quarter.label(),
                        London.words(quarter.end()),
                        London.words(check.receivedOn()));
    }
}
