package uk.pctmonitor.core.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three kinds of plan a PCT agrees with its SHA (S4.17, S4.24). */
public enum PlanType {
    /** Required by an amber or red figure. */
    RECOVERY("RP"),
    /** Against the weaknesses that a commissioning diagnostic found. */
    DEVELOPMENT("DP"),
    /** Against the risks that an organisational assessment found. */
    ACTION("AP");

    private final String prefix;

    PlanType(String prefix) {
        this.prefix = prefix;
    }

    /** The first part of a plan's number. */
    public String prefix() {
        return prefix;
    }

    /** As people write it: {@code recovery plan}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT) + " plan";
    }

    /** The type of that name, in capitals or not. */
    public static Optional<PlanType> of(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> each.name().equals(wanted)).findFirst();
    }

    static Optional<PlanType> ofPrefix(String prefix) {
        return Arrays.stream(values()).filter(each -> each.prefix.equals(prefix)).findFirst();
    }
}
