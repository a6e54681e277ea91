package uk.pctmonitor.report.page.pct;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.Acknowledgement;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rater;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.CategoryRater;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.LightOverride;
import uk.pctmonitor.core.rating.category.RatedMetric;
import uk.pctmonitor.core.rating.category.ShownLight;
import uk.pctmonitor.report.page.pct.PctView.LightCard;
import uk.pctmonitor.report.page.pct.PctView.Rating;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.ReturnStanding.State;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** With the catalogue of the repository: the four-hour target is 95 %, amber down to 94 %. */
@DisplayName("The words of a PCT's page")
final class PctWordsTest {

    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();
    private static final Metric FOUR_HOURS = CATALOGUE.catalogue().metric("ACC-AE4").orElseThrow();
    private static final Quarter Q2 = Quarter.of(2011, 2);
    private static final Cell CELL = new Cell(1, "value");
    private static final LocalDate DAY = LocalDate.of(2011, 11, 1);

    private static Rated rated(Measure measure) {
        @Nullable Target target =
                CATALOGUE.catalogue().target("ACC-AE4", Q2, List.of()).orElse(null);
        return new Rated(measure, measure, false, Rater.rate(FOUR_HOURS, measure, target, true));
    }

    @Nested
    @DisplayName("for a figure")
    class Figures {

        private final Words words = new Words(FOUR_HOURS);

        /** 94.96 rounds to 95.0, which would look like the target that it misses. */
        @Test
        void neverRoundItOntoTheTargetThatItMisses() {
            Measure measure = Measure.published(new BigDecimal("94.96"), null, null, CELL);

            assertThat(words.figure(measure, rated(measure))).isEqualTo("94.96%");
            assertThat(words.target(rated(measure))).isEqualTo("95%");
        }

        @Test
        void sayWhatWasCounted() {
            assertThat(
                            words.parts(
                                    Measure.ofRatio(
                                            new BigDecimal("11876"),
                                            new BigDecimal("12500"),
                                            BigDecimal.valueOf(100),
                                            CELL)))
                    .isEqualTo("11,876 of 12,500");
        }

        /** 95.1 % of 1,234 would be 1,173.534 people. */
        @Test
        void doNotPassOffAWorkedOutNumeratorAsACount() {
            assertThat(
                            words.parts(
                                    Measure.ofValueAndDenominator(
                                            new BigDecimal("95.1"),
                                            new BigDecimal("1234"),
                                            BigDecimal.valueOf(100),
                                            CELL)))
                    .isEqualTo("about 1,174 of 1,234");
        }

        @Test
        void sayWhyThereIsNone() {
            Measure blank = Measure.blank(new BigDecimal("1234"), CELL);
            Measure withheld = Measure.suppressed(CELL);

            assertThat(words.figure(blank, rated(blank))).isEqualTo("blank");
            assertThat(words.parts(blank)).isEqualTo("of 1,234");
            assertThat(words.figure(withheld, rated(withheld))).isEqualTo("withheld");
            assertThat(words.figure(null, rated(blank))).isEqualTo("not in the return");
        }
    }

    @Test
    @DisplayName("for a return are five that can't be taken for one another")
    void returns() {
        assertThat(List.of(State.values()))
                .extracting(Returns::state)
                .containsExactly(
                        "in time",
                        "late",
                        "awaited",
                        "missing",
                        "conflicting: two contradict each other");
    }

    @Nested
    @DisplayName("for a light")
    class Six {

        private final Lights lights = new Lights(code -> code.equals("A") ? "Waiting" : code);

        private ShownLight shown(@Nullable LightOverride override, Rag rag) {
            return new ShownLight(
                    CategoryRater.rate(
                            CATALOGUE.categories().of(Category.EXTERNAL_RELATIONS),
                            List.of(
                                    new RatedMetric(
                                            "A",
                                            FOUR_HOURS.direction(),
                                            BigDecimal.ONE,
                                            true,
                                            rag))),
                    override);
        }

        @Test
        void nameTheMetricThatDecidesItAndWhatItRestsOn() {
            LightCard card = lights.of(shown(null, Rag.RED));

            assertThat(card.category()).isEqualTo("External relations");
            assertThat(card.light()).isEqualTo(new Rating("Red", "r"));
            assertThat(card.computed()).isNull();
            assertThat(card.because()).isEqualTo("Waiting decides.");
            assertThat(card.evidence()).isEqualTo("1 red; 100% of the weight is rated.");
        }

        @Test
        void sayThatNothingIsRated() {
            LightCard card = lights.of(shown(null, Rag.NO_DATA));

            assertThat(card.light()).isEqualTo(new Rating("Not enough data", "n"));
            assertThat(card.because()).isEqualTo("Nothing is rated.");
            assertThat(card.evidence()).isEqualTo("1 no data; 0% of the weight is rated.");
        }

        @Test
        void showTheComputedLightBesideAnOverrideAndNameNobody() {
            LightOverride override =
                    new LightOverride(
                            "5FL",
                            Category.EXTERNAL_RELATIONS,
                            null,
                            Light.AMBER,
                            "Ada Clerk",
                            "Ben Chief",
                            "the survey was repeated",
                            LocalDate.of(2011, 10, 20),
                            LocalDate.of(2012, 1, 31),
                            "overrides.csv row 2");

            LightCard card = lights.of(shown(override, Rag.RED));

            assertThat(card.light()).isEqualTo(new Rating("Amber", "a"));
            assertThat(card.computed()).isEqualTo(new Rating("Red", "r"));
            assertThat(card.override())
                    .isEqualTo(
                            "Two people decided so on 20 October 2011, until 31 January 2012."
                                    + " Reason: the survey was repeated");
            assertThat(card.toString()).doesNotContain("Ada", "Ben");
        }
    }

    @Nested
    @DisplayName("for an alert")
    class Alerts {

        private final AlertState none =
                AlertState.unknown(new AlertKey("5FL", "ACC-AE4", AlertKey.Kind.RATING));

        @Test
        void sayThatThereNeverWasOne() {
            assertThat(Cards.alert(none, DAY)).isEqualTo("There has never been an alert.");
        }

        @Test
        void saySinceWhenItIsOpenAndUntilWhenItIsAcknowledgedButNotByWhom() {
            AlertState open =
                    new AlertState(
                            none.key(),
                            Rag.RED,
                            Quarter.of(2011, 1),
                            null,
                            2,
                            LocalDate.of(2011, 10, 19),
                            new Acknowledgement(
                                    "ada@example.nhs.uk", LocalDate.of(2011, 12, 31), "known"),
                            null,
                            null);

            assertThat(Cards.alert(open, DAY))
                    .isEqualTo(
                            "Red alert on 1 November 2011, open since 2011/12 Q1, last told on"
                                    + " 19 October 2011, acknowledged until 31 December 2011.");
        }

        @Test
        void sayThatItIsOver() {
            AlertState over =
                    new AlertState(none.key(), Rag.GREEN, null, null, 2, DAY, null, null, null);

            assertThat(Cards.alert(over, DAY)).isEqualTo("No alert is open on 1 November 2011.");
        }
    }

    @Nested
    @DisplayName("for what changed")
    class Changed {

        /** A metric with one figure in the quarter before, and a rating in this one. */
        private static MetricStanding standing(String code, String before, Rag now) {
            Metric metric = CATALOGUE.catalogue().metric(code).orElseThrow();
            Measure measure = Measure.published(new BigDecimal(before), null, null, CELL);
            return new MetricStanding(
                    metric,
                    Objects.requireNonNull(CATALOGUE.collections().get("quarterly")),
                    null,
                    now,
                    new TreeMap<>(Map.of(Q2.previous(), rated(measure))),
                    AlertState.unknown(new AlertKey("5FL", code, AlertKey.Kind.RATING)),
                    null);
        }

        @Test
        void putTheWorseFirstThenWhatFellSilentThenTheBetter() {
            List<MetricStanding> standings =
                    List.of(
                            standing("ACC-AE4", "94.5", Rag.GREEN),
                            standing("IMM-MENC-12M", "97", Rag.NO_DATA),
                            standing("IMM-PCV-12M", "97", Rag.AMBER),
                            standing("IMM-DTAP-12M", "97", Rag.GREEN),
                            standing("IMM-MMR2-5Y", "94.5", Rag.RED));

            assertThat(new Changes(Q2).of(standings))
                    .extracting(each -> each.before().word() + " to " + each.now().word())
                    .containsExactly(
                            "Amber to Red", "Green to Amber", "Green to No data", "Amber to Green");
        }

        @Test
        void leaveOutWhatWasUnknownBefore() {
            assertThat(new Changes(Q2.next()).of(List.of(standing("ACC-AE4", "93", Rag.GREEN))))
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("for what does not fit together are questions to ask")
    void misfits() {
        PlanId plan = PlanId.of("RP-5FL-1").orElseThrow();
        Misfits misfits =
                new Misfits(
                        List.of(
                                new CrossFinding.PlanWithoutProgress(
                                        plan, LocalDate.of(2011, 9, 1), null),
                                new CrossFinding.ProgressWithoutEffect(
                                        plan, List.of("A", "B"), 3, false),
                                new CrossFinding.RedWithoutPlan("5FL", "A", null),
                                new CrossFinding.RedWithoutPlan("5FL", "B", plan)),
                        code -> "metric " + code);

        assertThat(misfits.sentences())
                .containsExactly(
                        "Red without a plan: metric A, metric B (RP-5FL-1 has not been handed in).",
                        "Plan without progress: RP-5FL-1 was to report by 1 September 2011, and"
                                + " has never done so.",
                        "Progress without effect: RP-5FL-1 has done 3 milestones, and still"
                                + " failing: metric A, metric B.");
    }
}
