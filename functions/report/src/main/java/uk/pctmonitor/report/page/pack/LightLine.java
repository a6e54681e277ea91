package uk.pctmonitor.report.page.pack;

import java.util.Locale;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.LightOverride;
import uk.pctmonitor.core.rating.category.ShownLight;
import uk.pctmonitor.report.lights.LightWords;
import uk.pctmonitor.report.page.RagWords;

/**
 * A category's light, ready to print. Who overrode it is not said: people are not named on pages.
 *
 * @param reason what it rests on, a sentence
 */
public record LightLine(Category category, String name, Mark light, String reason) {

    public static LightLine of(ShownLight shown) {
        LightOverride override = shown.override();
        return new LightLine(
                shown.category(),
                Sentence.capital(shown.category().label()),
                Mark.of(shown.light()),
                override == null ? computed(shown) : overridden(shown, override));
    }

    private static String computed(ShownLight shown) {
        return "%s. %s of the weight is rated."
                .formatted(
                        Sentence.capital(LightWords.because(shown)),
                        shown.computed().percentRated());
    }

    private static String overridden(ShownLight shown, LightOverride override) {
        return "Set by two people on %s, until %s; the figures give %s. Reason: %s"
                .formatted(
                        London.words(override.given()),
                        London.words(override.until()),
                        RagWords.of(shown.computed().light()).toLowerCase(Locale.ROOT),
                        Sentence.of(override.reason()));
    }
}
