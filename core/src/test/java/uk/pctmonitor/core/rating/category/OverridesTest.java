package uk.pctmonitor.core.rating.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.calendar.Quarter;

@DisplayName("What people decide about a light")
class OverridesTest {

    private static final Quarter QUARTER = Quarter.of(2014, 2);
    private static final LocalDate GIVEN = LocalDate.of(2014, 11, 12); // Wednesday
    private static final LocalDate UNTIL = LocalDate.of(2015, 1, 31); // Saturday

    private static LightOverride override(@Nullable Quarter quarter, Light light) {
        return new LightOverride(
                "5FL",
                Category.FINANCE,
                quarter,
                light,
                "Director of finance",
                "Chief executive",
                "Loan agreed after the quarter",
                GIVEN,
                UNTIL,
                "overrides.csv, row 2");
    }

    private static ShownLight shown(Light computed, LocalDate day, @Nullable LightOverride given) {
        return ShownLight.on(day, QUARTER, rating(Category.FINANCE, computed), given);
    }

    private static CategoryRating rating(Category category, Light light) {
        String metric = light == Light.INSUFFICIENT_DATA ? "1 NO_DATA" : "1 " + light;
        return CategoryRater.rate(
                CategoryRule.standard(category, Aggregation.WORST), Metrics.of(metric));
    }

    @Nested
    class AnOverride {

        @Test
        void standsInPlaceOfTheComputedLightWhichStaysBesideIt() {
            ShownLight shown = shown(Light.RED, GIVEN, override(null, Light.AMBER));
            assertThat(shown.light()).isEqualTo(Light.AMBER);
            assertThat(shown.computed().light()).isEqualTo(Light.RED);
        }

        @Test
        void mayBeGreenWhereThereIsTooLittleData() {
            ShownLight shown = shown(Light.INSUFFICIENT_DATA, GIVEN, override(null, Light.GREEN));
            assertThat(shown.light()).isEqualTo(Light.GREEN);
            assertThat(shown.override()).isNotNull();
        }

        @Test
        void countsOnItsLastDayAndNoLonger() {
            LightOverride override = override(null, Light.AMBER);
            assertThat(shown(Light.RED, UNTIL, override).light()).isEqualTo(Light.AMBER);
            assertThat(shown(Light.RED, UNTIL.plusDays(1), override).light()).isEqualTo(Light.RED);
            assertThat(shown(Light.RED, UNTIL.plusDays(1), override).override()).isNull();
        }

        @Test
        void forOneQuarterLeavesAllOthersAlone() {
            assertThat(shown(Light.RED, GIVEN, override(QUARTER, Light.AMBER)).light())
                    .isEqualTo(Light.AMBER);
            assertThat(shown(Light.RED, GIVEN, override(QUARTER.next(), Light.AMBER)).light())
                    .isEqualTo(Light.RED);
        }

        @Test
        void keepsItsPeopleOutOfWhatALogWouldShow() {
            assertThat(override(null, Light.AMBER))
                    .hasToString("5FL finance AMBER until 2015-01-31 (overrides.csv, row 2)");
        }

        @ParameterizedTest
        @CsvSource({
            "Chief executive, chief  EXECUTIVE, true",
            "A. N. Other, AN Other, true",
            "Chief executive, Chief nurse, false"
        })
        void knowsTheSamePersonInAnotherSpelling(String first, String second, boolean same) {
            assertThat(LightOverride.samePerson(first, second)).isEqualTo(same);
        }

        @Test
        void canNotBeMadeOfOnePersonWithoutReasonOrOfNoLight() {
            assertThatThrownBy(() -> override(null, Light.INSUFFICIENT_DATA))
                    .hasMessageContaining("green, amber or red");
            assertThatThrownBy(() -> decided("Chief executive", "CHIEF EXECUTIVE", "why", UNTIL))
                    .hasMessageContaining("two different people");
            assertThatThrownBy(() -> decided(" ", "Chief executive", "why", UNTIL))
                    .hasMessageContaining("two different people");
            assertThatThrownBy(() -> decided("Chief executive", " ", "why", UNTIL))
                    .hasMessageContaining("two people");
            assertThatThrownBy(() -> decided("Chief executive", "Chief nurse", " ", UNTIL))
                    .hasMessageContaining("a reason");
        }

        @Test
        void mayEndOnTheDayItIsGivenAndNotBefore() {
            assertThat(decided("Chief executive", "Chief nurse", "why", GIVEN).until())
                    .isEqualTo(GIVEN);
            assertThatThrownBy(() ->
                            decided("Chief executive", "Chief nurse", "why", GIVEN.minusDays(1)))
                    .hasMessageContaining("before it is given");
        }

        private static LightOverride decided(
                String first, String second, String reason, LocalDate until) {
            return new LightOverride(
                    "5FL",
                    Category.FINANCE,
                    null,
                    Light.GREEN,
                    first,
                    second,
                    reason,
                    GIVEN,
                    until,
                    "x");
        }
    }

    @Nested
    class AnOverallLight {

        private OverallLight overall(Light... lights) {
            Category[] categories = Category.values();
            assertThat(lights).hasSameSizeAs(categories);
            List<ShownLight> six = new ArrayList<>();
            for (int i = 0; i < lights.length; i++) {
                six.add(new ShownLight(rating(categories[i], lights[i]), null));
            }
            return OverallLight.worst(six);
        }

        private static final Light G = Light.GREEN;
        private static final Light A = Light.AMBER;
        private static final Light R = Light.RED;
        private static final Light I = Light.INSUFFICIENT_DATA;

        @Test
        void isTheWorstOfTheSixAndSaysWhich() {
            OverallLight overall = overall(G, A, R, G, R, I);
            assertThat(overall.light()).isEqualTo(R);
            assertThat(overall.reason())
                    .isEqualTo("The worst of the six lights: quality, external relations is RED.");
        }

        @Test
        void isGreenOnlyWhenAllSixAre() {
            assertThat(overall(G, G, G, G, G, G).light()).isEqualTo(G);
            assertThat(overall(G, G, G, A, G, G).light()).isEqualTo(A);
            assertThat(overall(G, G, I, A, G, G).light()).isEqualTo(I);
        }
    }

    @Test
    void thereAreExactlySixCategories() {
        assertThat(Category.labels())
                .containsExactly(
                        "finance",
                        "strategy",
                        "quality",
                        "governance",
                        "external relations",
                        "emergency planning");
        assertThat(Category.of(" External-Relations ")).contains(Category.EXTERNAL_RELATIONS);
        assertThat(Category.of("overall")).isEmpty();
    }

    @Test
    void noOverallLightIsShownUnlessAskedFor() {
        assertThat(CategoryRules.DEFAULT.overall()).isEqualTo(OverallRule.NONE);
    }
}
