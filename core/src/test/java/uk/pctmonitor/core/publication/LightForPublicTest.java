package uk.pctmonitor.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.CategoryRater;
import uk.pctmonitor.core.rating.category.CategoryRating;
import uk.pctmonitor.core.rating.category.CategoryRules;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.RatedMetric;

/**
 * By the default rules: a critical red is red; else the mean of 2, 1 and 0 points is green from 1.5
 * and amber from 0.75; at least 60 % have to be rated.
 */
final class LightForPublicTest {

    @Test
    void isShownWhenNothingIsWithheld() {
        assertThat(light(Set.of(), Rag.GREEN, Rag.GREEN)).contains(Light.GREEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"GREEN", "AMBER", "RED", "NOT_RATED"})
    void isShownWhenTheWithheldRatingCannotMoveIt(Rag withheld) {
        // Nine greens: with a red the mean is 1.8, without it 2.
        assertThat(
                        light(
                                Set.of("M-0"),
                                withheld,
                                Rag.GREEN,
                                Rag.GREEN,
                                Rag.GREEN,
                                Rag.GREEN,
                                Rag.GREEN,
                                Rag.GREEN,
                                Rag.GREEN,
                                Rag.GREEN,
                                Rag.GREEN))
                .contains(Light.GREEN);
    }

    @ParameterizedTest
    @EnumSource(names = {"GREEN", "AMBER", "RED", "NOT_RATED"})
    void isWithheldWhenTheWithheldRatingMattersWhateverItIs(Rag withheld) {
        // One green beside it: 2 with a green, 1.5 with an amber, but 1 with a red.
        assertThat(light(Set.of("M-0"), withheld, Rag.GREEN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"GREEN", "RED"})
    void isWithheldWhenTheWithheldMetricIsCritical(Rag withheld) {
        List<RatedMetric> metrics = metrics(Rag.GREEN, Rag.GREEN, Rag.GREEN, Rag.GREEN, Rag.GREEN);
        metrics.add(metric("M-critical", withheld, true));

        assertThat(LightForPublic.of(rated(metrics), Set.of("M-critical"))).isEmpty();
    }

    @Test
    void isShownWhenTooLittleIsRatedWhateverTheWithheldRatingIs() {
        assertThat(
                        light(
                                Set.of("M-0"),
                                Rag.RED,
                                Rag.NO_DATA,
                                Rag.NO_DATA,
                                Rag.NO_DATA,
                                Rag.NO_DATA))
                .contains(Light.INSUFFICIENT_DATA);
    }

    @Test
    void isWithheldUnseenWhenManyRatingsAre() {
        assertThat(
                        light(
                                Set.of("M-0", "M-1", "M-2", "M-3"),
                                Rag.GREEN,
                                Rag.GREEN,
                                Rag.GREEN,
                                Rag.GREEN,
                                Rag.GREEN))
                .isEmpty();
    }

    private static Optional<Light> light(Set<String> withheld, Rag... rags) {
        return LightForPublic.of(rated(metrics(rags)), withheld);
    }

    private static CategoryRating rated(List<RatedMetric> metrics) {
        return CategoryRater.rate(CategoryRules.DEFAULT.of(Category.QUALITY), metrics);
    }

    private static List<RatedMetric> metrics(Rag... rags) {
        List<RatedMetric> metrics = new ArrayList<>();
        for (Rag rag : rags) {
            metrics.add(metric("M-" + metrics.size(), rag, false));
        }
        return metrics;
    }

    private static RatedMetric metric(String code, Rag rag, boolean critical) {
        return new RatedMetric(code, Direction.HIGHER, BigDecimal.ONE, critical, rag);
    }
}
