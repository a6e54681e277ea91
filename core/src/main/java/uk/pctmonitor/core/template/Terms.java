package uk.pctmonitor.core.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Lines added and subtracted, such as {@code rrl_ytd - net_expenditure_ytd}.
 *
 * @param terms at least one
 */
public record Terms(List<Term> terms) {

    /**
     * One line of it.
     *
     * @param line code of the line
     * @param subtracted whether it is taken away instead of added
     */
    public record Term(String line, boolean subtracted) {}

    public Terms {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("at least one line is needed");
        }
    }

    /**
     * Reads lines joined by {@code +} and {@code -} with spaces around; the first may have a minus
     * in front.
     *
     * @throws IllegalArgumentException with a sentence, when the text is not of that form
     */
    public static Terms parse(String text) {
        List<Term> terms = new ArrayList<>();
        boolean wantsLine = true;
        boolean subtracted = false;
        for (String word : text.strip().split("\\s+", -1)) {
            boolean sign = word.equals("+") || word.equals("-");
            if (sign && (!wantsLine || (terms.isEmpty() && !subtracted && word.equals("-")))) {
                subtracted = word.equals("-");
                wantsLine = true;
            } else if (!sign && wantsLine && !word.isEmpty()) {
                terms.add(new Term(word, subtracted));
                wantsLine = false;
            } else {
                throw unreadable(text);
            }
        }
        if (wantsLine) {
            throw unreadable(text);
        }
        return new Terms(terms);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "'%s' is not lines joined by + and - with spaces around, such as plan - actual."
                        .formatted(text));
    }

    /** The codes of its lines, in order. */
    public List<String> lines() {
        return terms.stream().map(Term::line).toList();
    }

    /** Its lines without an amount. */
    public List<String> missing(Map<String, BigDecimal> amounts) {
        return lines().stream().filter(line -> !amounts.containsKey(line)).toList();
    }

    /** The sum, exactly; empty when a line of it has no amount. */
    public Optional<BigDecimal> of(Map<String, BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            BigDecimal amount = amounts.get(term.line());
            if (amount == null) {
                return Optional.empty();
            }
            sum = term.subtracted() ? sum.subtract(amount) : sum.add(amount);
        }
        return Optional.of(sum);
    }

    /**
     * The terms as people read them.
     *
     * @param heading what a line is called in the file
     */
    public String words(UnaryOperator<String> heading) {
        StringBuilder words = new StringBuilder();
        for (Term term : terms) {
            if (!words.isEmpty()) {
                words.append(term.subtracted() ? " - " : " + ");
            } else if (term.subtracted()) {
                words.append("- ");
            }
            words.append(heading.apply(term.line()));
        }
        return words.toString();
    }
}
