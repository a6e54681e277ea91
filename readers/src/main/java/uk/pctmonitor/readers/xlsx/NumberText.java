package uk.pctmonitor.readers.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the numbers of a workbook's XML. They are binary fractions written with up to 17 digits, of
 * which a spreadsheet program itself shows and compares 15: 0.30000000000000004 is 0.3. Digits
 * beyond those 15 are rounded away, and decimals beyond the 10 that are kept anywhere (XLS-18);
 * nothing else is.
 */
final class NumberText {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,320}(\\.[0-9]{1,320})?([eE][+-]?[0-9]{1,3})?");
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final int DECIMALS = 10;
    private static final int LAST_DAY = 2_958_465;
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

    private NumberText() {}

    /** The number; empty when the text is none. */
    static Optional<BigDecimal> number(String raw) {
        return NUMBER.matcher(raw).matches() ? Optional.of(new BigDecimal(raw)) : Optional.empty();
    }

    /** In plain digits, as it was meant. */
    static String plain(BigDecimal raw) {
        BigDecimal number = raw.precision() > DIGITS.getPrecision() ? raw.round(DIGITS) : raw;
        if (number.scale() > DECIMALS) {
            BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP);
            // A tiny number must not become nothing: it stays too long, and is refused as such.
            number = rounded.signum() == 0 ? number : rounded;
        }
        if (number.signum() == 0) {
            return "0";
        }
        return number.stripTrailingZeros().toPlainString();
    }

    /** What a cell formatted as a percentage shows, without the sign. */
    static String percentage(BigDecimal raw) {
        return plain(raw.movePointRight(2));
    }

    /**
     * The day that a number stands for, such as {@code 2011-03-31}; the plain number when it stands
     * for none. A time of day is written behind it.
     *
     * @param from1904 whether day 0 is 1 January 1904, and not the eve of 1900
     */
    static String day(BigDecimal raw, boolean from1904) {
        if (raw.signum() < 0 || raw.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return plain(raw);
        }
        int days = raw.intValue();
        // Spreadsheet programs believe that there was a 29 February 1900, and call it day 60.
        if (!from1904 && (days == 0 || days == 60)) {
            return plain(raw);
        }
        LocalDate day =
                from1904
                        ? FIRST_OF_1904.plusDays(days)
                        : BEFORE_1900.plusDays(days > 60 ? days - 1L : days);
        return raw.remainder(BigDecimal.ONE).signum() == 0 ? day.toString() : day + " and a time";
    }
}
