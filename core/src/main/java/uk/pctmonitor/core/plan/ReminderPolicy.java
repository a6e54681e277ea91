package uk.pctmonitor.core.plan;

import java.time.DayOfWeek;
import java.util.List;

/**
 * When people are reminded of a duty (rules.md 4.8), from the catalogue's settings.
 *
 * @param before calendar days before the due day, and 0 for the day itself, the furthest first
 * @param firstAfter calendar days after it
 * @param every and then again after so many calendar days, until it is done
 * @param managerAfter working days after it when the SHA's performance manager is asked to step in
 * @param directorAfter working days after it when the SHA's director is
 * @param weekly the day of the week on which a SHA is sent the review of its plans
 */
public record ReminderPolicy(
        List<Integer> before,
        int firstAfter,
        int every,
        int managerAfter,
        int directorAfter,
        DayOfWeek weekly) {

    public static final ReminderPolicy DEFAULT =
            new ReminderPolicy(List.of(15, 7, 0), 3, 7, 5, 10, DayOfWeek.MONDAY);

    public ReminderPolicy {
        before = List.copyOf(before);
        if (firstAfter < 1 || every < 1 || managerAfter < 1 || directorAfter < managerAfter) {
            throw new IllegalArgumentException("reminders follow each other in days: " + before);
        }
    }
}
