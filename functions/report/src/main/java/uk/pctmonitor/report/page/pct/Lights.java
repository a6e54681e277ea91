package uk.pctmonitor.report.page.pct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.CategoryRating;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.LightOverride;
import uk.pctmonitor.core.rating.category.ShownLight;
import uk.pctmonitor.report.lights.LightWords;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.pct.PctView.LightCard;
import uk.pctmonitor.report.page.pct.PctView.Rating;

/**
 * The six lights with their reasons. Who decided on an override is not printed: pages name nobody.
 *
 * @param named what a metric of the code is called
 */
record Lights(UnaryOperator<String> named) {

    LightCard of(ShownLight light) {
        LightOverride override = light.override();
        CategoryRating computed = light.computed();
        return new LightCard(
                capital(light.category().label()),
                rating(light.light()),
                override == null ? null : rating(computed.light()),
                capital(LightWords.because(computed, named)) + ".",
                evidence(computed),
                override == null ? null : override(override),
                computed.metrics().isEmpty() ? List.of() : computed.chain());
    }

    static Rating rating(Light light) {
        return new Rating(RagWords.of(light), RagWords.style(light));
    }

    private static String override(LightOverride override) {
        return "Two people decided so on %s, until %s. Reason: %s"
                .formatted(
                        London.words(override.given()),
                        London.words(override.until()),
                        override.reason());
    }

    /** Such as {@code 3 red, 9 green; 46% of the weight is rated}. */
    private static @Nullable String count(CategoryRating rating, Rag rag) {
        long count = rating.metrics().stream().filter(each -> each.rag() == rag).count();
        return count == 0 ? null : count + " " + RagWords.of(rag).toLowerCase(Locale.ROOT);
    }

    private static String evidence(CategoryRating rating) {
        if (rating.metrics().isEmpty()) {
            return "";
        }
        List<String> counts = new ArrayList<>();
        Arrays.stream(Rag.values())
                .map(rag -> count(rating, rag))
                .filter(Objects::nonNull)
                .forEach(counts::add);
        return "%s; %s of the weight is rated."
                .formatted(String.join(", ", counts), rating.percentRated());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
