package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing a plan promises.
 *
 * @param number as written in the plan, such as {@code 2}, or {@code 2.1} for an item of 2
 * @param text what will be done
 * @param purpose what it is for
 * @param findings subjects of the findings it answers; empty for an action without a finding
 * @param when by or from when
 * @param owner who answers for it
 * @param measure how success will be measured
 * @param evidence what will prove it, in words
 * @param mandatory whether the plan can end without it
 */
public record Milestone(
        String number,
        String text,
        Purpose purpose,
        List<String> findings,
        When when,
        Owner owner,
        String measure,
        String evidence,
        boolean mandatory) {

    /** What an action is for (S4.17). */
    public enum Purpose {
        ADDRESS_FAILURE,
        MITIGATE_RISK,
        /** A step on the way, such as a review. */
        SUPPORT
    }

    private static final Pattern NUMBER =
            Pattern.compile("[1-9][0-9]{0,3}(\\.[1-9][0-9]{0,3}){0,3}");

    public Milestone {
        findings = List.copyOf(findings);
        if (number.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a milestone has a number and a text");
        }
    }

    /** Whether anything is expected of it before that first day of delivery. */
    public boolean isExpectedBefore(LocalDate starts) {
        return when.first().isBefore(starts);
    }

    /** Whether it is an item that the whole needs, and yet due only after the whole is. */
    public boolean isDueAfter(Milestone whole) {
        return mandatory
                && when instanceof When.By(LocalDate day)
                && whole.when instanceof When.By(LocalDate wholeDay)
                && day.isAfter(wholeDay);
    }

    /** Whether the text is a number as plans write it, such as {@code 2} or {@code 2.1}. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The number of the milestone it is an item of: {@code 2} for {@code 2.1}. */
    public Optional<String> parent() {
        return parentOf(number);
    }

    /** Whether it is meant to change something, rather than a step on the way. */
    public boolean isAction() {
        return purpose != Purpose.SUPPORT;
    }

    /** Whether it is reviewed again and again, and never completed. */
    public boolean isOngoing() {
        return when instanceof When.Ongoing;
    }

    static Optional<String> parentOf(String number) {
        int point = number.lastIndexOf('.');
        return point < 0 ? Optional.empty() : Optional.of(number.substring(0, point));
    }
}
