package uk.pctmonitor.core.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that reports, or that answers for those that report, with its dates (D10).
 *
 * @param code its code, such as {@code 5E1}; text, never a number
 * @param name as printed
 * @param kind free text of the catalogue, such as PCT, SHA or HEALTH_BOARD
 * @param opened first day, null when it is not known or before the register begins
 * @param closed last day, null while it is open
 * @param population residents, null when not known
 * @param answersTo who performance-manages it, dated, in time order; empty for those at the top
 */
public record Organisation(
        String code,
        String name,
        String kind,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable Long population,
        List<Oversight> answersTo) {

    private static final int SHORT_NAME = 24;

    /**
     * @throws IllegalArgumentException when it closes before it opens, the population is negative,
     *     or its oversight is not in time order
     */
    public Organisation {
        answersTo = List.copyOf(answersTo);
        if (opened != null && closed != null && closed.isBefore(opened)) {
            throw new IllegalArgumentException(
                    "'%s' can't close on %s before it opens on %s."
                            .formatted(code, closed, opened));
        }
        if (population != null && population < 0) {
            throw new IllegalArgumentException("'" + code + "' can't have a negative population.");
        }
        for (int i = 1; i < answersTo.size(); i++) {
            LocalDate before = answersTo.get(i - 1).from();
            LocalDate from = answersTo.get(i).from();
            if (from == null || (before != null && !from.isAfter(before))) {
                throw new IllegalArgumentException(
                        "'" + code + "' answers to its bodies from later and later days.");
            }
        }
    }

    /** Such as {@code Bath}: the name up to where it can be told apart by ear. */
    public String briefName() {
        String text = name.split(",| and | & | \\(", 2)[0].strip();
        int space = text.lastIndexOf(' ', SHORT_NAME);
        return text.length() <= SHORT_NAME || space < 1 ? text : text.substring(0, space);
    }

    /** Whether it exists on the day. */
    public boolean isOpenOn(LocalDate day) {
        return (opened == null || !day.isBefore(opened))
                && (closed == null || !day.isAfter(closed));
    }

    /**
     * Under whom it stands, from a day on.
     *
     * @param body the overseeing organisation's code, such as {@code Q36}
     * @param from first day, null for always
     */
    public record Oversight(String body, @Nullable LocalDate from) {}
}
