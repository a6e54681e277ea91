package uk.pctmonitor.core.intake;

import java.util.regex.Pattern;

/** Which texts are e-mail addresses. */
final class EmailText {

    private static final Pattern EMAIL =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST = 254;

    private EmailText() {}

    /** Whether mail can be sent to it. */
    static boolean isAddress(String text) {
        return text.length() <= LONGEST
                && EMAIL.matcher(text).matches()
                && !text.startsWith(".")
                && !text.contains("..")
                && !text.contains(".@");
    }
}
