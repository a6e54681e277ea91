package uk.pctmonitor.core.plan;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a plan is called, such as {@code RP-5FL-3}: the third recovery plan of 5FL.
 *
 * @param org whose plan it is
 * @param number counts the organisation's plans of the type, from 1
 */
public record PlanId(PlanType type, String org, int number) implements Comparable<PlanId> {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2})-(\\S+)-([1-9][0-9]{0,5})");
    private static final Comparator<PlanId> ORDER =
            Comparator.comparing(PlanId::org)
                    .thenComparing(PlanId::type)
                    .thenComparingInt(PlanId::number);

    public PlanId {
        if (org.isBlank() || number < 1) {
            throw new IllegalArgumentException("no plan is " + org + " " + number);
        }
    }

    /** The plan of that name; empty when the text is none. */
    public static Optional<PlanId> of(String text) {
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches()
                ? PlanType.ofPrefix(parts.group(1))
                        .map(type ->
                                new PlanId(type, parts.group(2), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    @Override
    public int compareTo(PlanId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type.prefix() + "-" + org + "-" + number;
    }
}
