package uk.pctmonitor.core.intake;

import java.util.regex.Pattern;

/**
 * Tells cells that look as if they were about one patient: an NHS number with the right check
 * digit, a postcode, where a code belongs also a date, as of birth. A return holds none of these.
 */
final class PersonalText {

    private static final Pattern NHS_NUMBER =
            Pattern.compile("[0-9]{10}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{4}");
    private static final Pattern POSTCODE =
            Pattern.compile(
                    "[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][ABD-HJLNP-UW-Z]{2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile(
                    "[0-9]{1,2}[/.-][0-9]{1,2}[/.-](19|20)[0-9]{2}|(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private PersonalText() {}

    /** Whether it is an NHS number or a postcode. */
    static boolean isIn(String text) {
        return isNhsNumber(text) || POSTCODE.matcher(text).matches();
    }

    /** The same for a cell in which a code belongs, where a date is one too many. */
    static boolean isInsteadOfACode(String text) {
        return isIn(text) || DATE.matcher(text).matches();
    }

    /**
     * Ten digits of which the last checks the others: 11 less the remainder of their weighted sum
     * by 11 (NHS Data Dictionary, NHS NUMBER).
     */
    static boolean isNhsNumber(String text) {
        if (!NHS_NUMBER.matcher(text).matches()) {
            return false;
        }
        String digits = text.replaceAll("[ -]", "");
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return check != 10 && check % 11 == digits.charAt(9) - '0';
    }
}
