package uk.pctmonitor.core.rating.category;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * What two people decided in place of a computed light (rules.md 4.3.4). It never hides the
 * computed one.
 *
 * @param org whose light
 * @param quarter the quarter whose light is meant, null for every quarter asked about while it
 *     holds
 * @param light GREEN, AMBER or RED
 * @param firstPerson name; personal data: only for print beside the light
 * @param secondPerson name of another person, likewise
 * @param reason why, in their words
 * @param given the London day on which it came
 * @param until the last day on which it holds
 * @param citation file and row
 */
public record LightOverride(
        String org,
        Category category,
        @Nullable Quarter quarter,
        Light light,
        String firstPerson,
        String secondPerson,
        String reason,
        LocalDate given,
        LocalDate until,
        String citation)
        implements OverrideDecision {

    /**
     * @throws IllegalArgumentException when it is no override of two people for a reason and a time
     */
    public LightOverride {
        check(light != Light.INSUFFICIENT_DATA, "an override is green, amber or red");
        check(
                !firstPerson.isBlank() && !samePerson(firstPerson, secondPerson),
                "an override has two different people");
        check(!secondPerson.isBlank(), "an override has two people");
        check(!reason.isBlank(), "an override has a reason");
        check(!until.isBefore(given), "an override does not end before it is given");
    }

    /** Whether two names are the same but for capitals, dots and spaces. */
    public static boolean samePerson(String first, String second) {
        return key(first).equals(key(second));
    }

    /** Whether it counts on the day for the light of the quarter. */
    public boolean holds(LocalDate day, Quarter asked) {
        return !day.isAfter(until) && (quarter == null || quarter.equals(asked));
    }

    /** Whom it is about, without the people who decided it. */
    @Override
    public String toString() {
        return "%s %s %s until %s (%s)".formatted(org, category.label(), light, until, citation);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s.,'-]+", "");
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
