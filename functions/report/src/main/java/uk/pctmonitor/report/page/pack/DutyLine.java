package uk.pctmonitor.report.page.pack;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.Duty;

/**
 * One duty of a plan, ready to print.
 *
 * @param due the day
 * @param plan its name
 * @param owner organisation and role, never a name
 * @param late in words, empty while there is time left
 */
public record DutyLine(
        LocalDate due, String day, String plan, String what, String owner, String late) {

    private static final int LONGEST_TEXT = 110;

    public static DutyLine of(Duty duty, LocalDate today) {
        long days = ChronoUnit.DAYS.between(duty.due(), today);
        String text = Sentence.brief(duty.text(), LONGEST_TEXT);
        return new DutyLine(
                duty.due(),
                London.words(duty.due()),
                duty.plan().toString(),
                duty.milestone().isEmpty()
                        ? text
                        : "%s milestone %s: %s"
                                .formatted(verb(duty.what()), duty.milestone(), text),
                duty.owner().label(),
                days > 0 ? Sentence.count(days, "day", "days") + " late" : "");
    }

    /**
     * Such as {@code Complete milestone 2: set up recall lists; due 4 February 2015 (5FL plan
     * lead)}.
     */
    public String words() {
        return "%s; due %s%s (%s)".formatted(what, day, late.isEmpty() ? "" : ", " + late, owner);
    }

    private static String verb(Duty.What what) {
        return switch (what) {
            case START -> "Start";
            case REVIEW -> "Review";
            case COMPLETE, SUBMIT, DECIDE, REPORT, CONFIRM_EXIT -> "Complete";
        };
    }
}
