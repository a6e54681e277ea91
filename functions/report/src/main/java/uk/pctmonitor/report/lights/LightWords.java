package uk.pctmonitor.report.lights;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.category.CategoryRating;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.LightOverride;
import uk.pctmonitor.core.rating.category.ShownLight;

/** Why a light shows what it shows, in words. */
public final class LightWords {

    private static final int MOST_NAMED = 3;

    private LightWords() {}

    /** What the light rests on, such as {@code ACC-AE4 decides}. */
    public static String because(ShownLight light) {
        return light.override() == null
                ? because(light.computed(), UnaryOperator.identity())
                : "overridden, computed is %s: %s"
                        .formatted(
                                light.computed().light(),
                                because(light.computed(), UnaryOperator.identity()));
    }

    /**
     * What the computed light rests on.
     *
     * @param named what a metric of the code is called
     */
    public static String because(CategoryRating rating, UnaryOperator<String> named) {
        if (rating.metrics().isEmpty()) {
            return "no metric of the catalogue belongs to it";
        }
        if (rating.light() != Light.INSUFFICIENT_DATA) {
            return decided(rating, named);
        }
        return rating.partial() == null
                ? "nothing is rated"
                : "too little is rated; that much gives %s (%s)"
                        .formatted(rating.partial(), decided(rating, named));
    }

    private static String decided(CategoryRating rating, UnaryOperator<String> named) {
        List<String> decisive = rating.decisive().stream().map(named).toList();
        if (!decisive.isEmpty()) {
            String more =
                    decisive.size() > MOST_NAMED
                            ? " and %d more".formatted(decisive.size() - MOST_NAMED)
                            : "";
            return "%s decides%s"
                    .formatted(
                            String.join(
                                    ", ",
                                    decisive.subList(0, Math.min(MOST_NAMED, decisive.size()))),
                            more.isEmpty() ? "" : "," + more);
        }
        return rating.scoreShown().isEmpty() ? "all rated agree" : "score " + rating.scoreShown();
    }

    /** The override that stands in its place with who decided it and why; empty for none. */
    public static Optional<String> override(ShownLight light) {
        return Optional.ofNullable(light.override()).map(each -> override(light, each));
    }

    private static String override(ShownLight light, LightOverride override) {
        @Nullable Quarter quarter = override.quarter();
        return "OVERRIDE of %s%s: %s in place of the computed %s, decided by %s and %s on %s, until %s. Reason: %s"
                .formatted(
                        light.category().label(),
                        quarter == null ? "" : " for " + quarter.label(),
                        override.light(),
                        light.computed().light(),
                        override.firstPerson(),
                        override.secondPerson(),
                        London.words(override.given()),
                        London.words(override.until()),
                        override.reason());
    }
}
