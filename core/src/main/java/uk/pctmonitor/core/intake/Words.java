package uk.pctmonitor.core.intake;

import java.util.Locale;

/** Numbers with their nouns. */
final class Words {

    private Words() {}

    /** Such as {@code 1 fault} or {@code 9,900 faults}. */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}
