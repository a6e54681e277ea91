package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.pctmonitor.core.rating.Display;

/**
 * One end of a range as a published table gives it, with what happens exactly on it: {@code >=11},
 * {@code >3}, {@code <=30} or {@code <2}.
 */
public record Cut(Relation relation, BigDecimal level) {

    /** On which side of the level the range lies, and whether the level belongs to it. */
    public enum Relation {
        AT_LEAST(">=", "at least"),
        ABOVE(">", "above"),
        AT_MOST("<=", "at most"),
        BELOW("<", "below");

        private final String sign;
        private final String words;

        Relation(String sign, String words) {
            this.sign = sign;
            this.words = words;
        }
    }

    private static final Pattern TEXT =
            Pattern.compile("(>=|>|<=|<) ?(-?\\d{1,15}(?:\\.\\d{1,15})?)");

    /** Reads a sign and a number; empty for anything else. */
    public static Optional<Cut> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Relation.values())
                .filter(each -> each.sign.equals(parts.group(1)))
                .findFirst()
                .map(each -> new Cut(each, new BigDecimal(parts.group(2))));
    }

    /** Whether the number, unrounded, lies in the range. */
    public boolean admits(Quotient number) {
        int side = number.compareTo(level);
        return switch (relation) {
            case AT_LEAST -> side >= 0;
            case ABOVE -> side > 0;
            case AT_MOST -> side <= 0;
            case BELOW -> side < 0;
        };
    }

    /** Whether the number lies in the range. */
    public boolean admits(BigDecimal number) {
        return admits(Quotient.of(number));
    }

    /** To be read aloud: {@code at least 1.5}. */
    public String words() {
        return relation.words + " " + Display.threshold(level);
    }

    /** As tables write it: {@code >=1.5}. */
    @Override
    public String toString() {
        return relation.sign + Display.threshold(level);
    }
}
