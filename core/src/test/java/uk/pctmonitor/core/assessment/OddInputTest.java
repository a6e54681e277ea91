package uk.pctmonitor.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.NationalTarget;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RatingFixtures;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Variation;

/** Whatever is reported, there is a stated verdict: never an exception, never a silent green. */
class OddInputTest {

    private static final Quarter FIRST = Quarter.of(2008, 1);
    private static final Cell CELL = new Cell(2, "value");

    private final TreeMap<Quarter, Measure> figures = new TreeMap<>();

    @Test
    void neitherDirectionIsWatchedButNotRated() {
        rates("90", "91", "90", "92", "120");

        Verdicts verdicts = last(RatingFixtures.metric(Direction.NONE), List.of());

        assertThat(verdicts.now().rating().rag()).isEqualTo(Rag.NOT_RATED);
        assertThat(verdicts.yearEnd().rag()).isEqualTo(Rag.NOT_RATED);
        assertThat(verdicts.yearEnd().runRate()).isNull();
        assertThat(verdicts.chart().assurance()).isEqualTo(Assurance.NO_TARGET);
    }

    @Test
    void aTargetThatChangesMidSeriesLeavesTheLimitsAndMovesTheAssurance() {
        // Thirteen times 96: the limits are 96 themselves.
        for (int quarter = 0; quarter < 13; quarter++) {
            figures.put(FIRST.plus(quarter), RatingFixtures.ratio("96", "100"));
        }
        Metric metric = RatingFixtures.metric(Direction.HIGHER);
        List<NationalTarget> targets =
                List.of(
                        target(metric, null, FIRST.plus(11), "95"),
                        target(metric, FIRST.plus(12), null, "98"));

        Verdicts before = at(metric, targets, FIRST.plus(11));
        Verdicts after = at(metric, targets, FIRST.plus(12));

        assertThat(before.chart().assurance()).isEqualTo(Assurance.CAPABLE);
        assertThat(after.chart().assurance()).isEqualTo(Assurance.NOT_CAPABLE);
        assertThat(after.chart().limits().orElseThrow().mean()).isEqualByComparingTo("96");
        assertThat(after.now().rating().rag()).isEqualTo(Rag.RED);
    }

    @Test
    void aTargetThatComesInTheYearIsThatOfTheYearEnd() {
        rates("96", "96");
        Metric metric = RatingFixtures.metric(Direction.HIGHER);

        Verdicts verdicts = last(metric, List.of(target(metric, Quarter.of(2008, 4), null, "98")));

        assertThat(verdicts.now().rating().rag()).isEqualTo(Rag.NOT_RATED);
        assertThat(verdicts.yearEnd().rag()).isEqualTo(Rag.RED);
    }

    @Test
    void aZeroDenominatorIsNoPartOfTheYear() {
        figures.put(FIRST, RatingFixtures.ratio("96", "100"));
        figures.put(FIRST.next(), Measure.blank(BigDecimal.ZERO, CELL));
        Metric metric = RatingFixtures.metric(Direction.HIGHER);

        Verdicts verdicts = last(metric, List.of(target(metric, null, null, "95")));

        assertThat(verdicts.now().rating().rag()).isEqualTo(Rag.NOT_RATED);
        assertThat(verdicts.yearEnd().rag()).isEqualTo(Rag.NOT_RATED);
        assertThat(verdicts.ahead().rag()).isEqualTo(Rag.NOT_RATED);
    }

    @Test
    void aOnePointSeriesHasNoLimitsAndStillAYearEnd() {
        rates("96");
        Metric metric = RatingFixtures.metric(Direction.HIGHER);

        Verdicts verdicts = last(metric, List.of(target(metric, null, null, "95")));

        assertThat(verdicts.chart().variation()).isEqualTo(Variation.NO_LIMITS);
        assertThat(verdicts.yearEnd().rag()).isEqualTo(Rag.GREEN);
    }

    @Test
    void nothingEverThrowsOrPassesAMissingFigureForGreen() {
        Random random = new Random(20061001);
        for (int run = 0; run < 3_000; run++) {
            figures.clear();
            Metric metric = drawnMetric(random);
            int quarters = 1 + random.nextInt(14);
            for (int quarter = 0; quarter < quarters; quarter++) {
                drawnMeasure(metric, random).ifPresent(figures(quarter));
            }
            Quarter asked = FIRST.plus(random.nextInt(quarters));
            List<NationalTarget> targets =
                    metric.direction() == Direction.NONE || random.nextInt(5) == 0
                            ? List.of()
                            : List.of(drawnTarget(metric, random));

            Verdicts verdicts = at(metric, targets, asked);

            Measure figure = figures.get(asked);
            boolean missing = figure == null || figure.value() == null;
            if (missing || targets.isEmpty()) {
                assertThat(Conclusion.of(verdicts).now()).isNotEqualTo(Rag.GREEN);
                assertThat(Conclusion.of(verdicts).yearEnd()).isNotEqualTo(Rag.GREEN);
                assertThat(Conclusion.of(verdicts).nextYear()).isNotEqualTo(Rag.GREEN);
            }
            assertThat(Outlook.of(verdicts)).isNotNull();
        }
    }

    private Consumer<Measure> figures(int quarter) {
        return measure -> figures.put(FIRST.plus(quarter), measure);
    }

    private static Metric drawnMetric(Random random) {
        Direction direction =
                List.of(Direction.values()).get(random.nextInt(Direction.values().length));
        return random.nextBoolean()
                ? RatingFixtures.metric(direction)
                : RatingFixtures.count(
                        direction, random.nextBoolean() ? YearToDate.SUM : YearToDate.LATEST);
    }

    /** Absent, blank, over nothing, withheld, all equal, negative, huge. */
    private static Optional<Measure> drawnMeasure(Metric metric, Random random) {
        BigDecimal value = new BigDecimal(random.nextInt(-50, 400)).movePointLeft(1);
        return switch (random.nextInt(8)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Measure.blank(null, CELL));
            case 2 -> Optional.of(Measure.blank(BigDecimal.ZERO, CELL));
            case 3 -> Optional.of(Measure.suppressed(CELL));
            case 4 -> Optional.of(figure(metric, BigDecimal.ONE));
            case 5 -> Optional.of(figure(metric, value.movePointRight(14)));
            default -> Optional.of(figure(metric, value));
        };
    }

    private static Measure figure(Metric metric, BigDecimal value) {
        return metric.isRatio()
                ? Measure.ofRatio(
                        value, new BigDecimal("37"), Objects.requireNonNull(metric.per()), CELL)
                : Measure.published(value, null, null, CELL);
    }

    private static NationalTarget drawnTarget(Metric metric, Random random) {
        BigDecimal level = new BigDecimal(random.nextInt(-20, 120));
        Goal goal =
                metric.direction() == Direction.RANGE
                        ? new Goal.Range(level, level.add(BigDecimal.TEN))
                        : new Goal.Threshold(level);
        return new NationalTarget(
                metric.code(),
                null,
                null,
                goal,
                new AmberRule.Points(BigDecimal.ONE),
                "drawn",
                Confidence.SOURCED);
    }

    private void rates(String... percents) {
        for (int i = 0; i < percents.length; i++) {
            figures.put(FIRST.plus(i), RatingFixtures.ratio(percents[i], "100"));
        }
    }

    private static NationalTarget target(
            Metric metric, @Nullable Quarter from, @Nullable Quarter to, String level) {
        return new NationalTarget(
                metric.code(),
                from,
                to,
                new Goal.Threshold(new BigDecimal(level)),
                new AmberRule.None(),
                "test",
                Confidence.SOURCED);
    }

    private Verdicts last(Metric metric, List<NationalTarget> targets) {
        return at(metric, targets, figures.lastKey());
    }

    private Verdicts at(Metric metric, List<NationalTarget> targets, Quarter quarter) {
        TreeMap<Quarter, Return> returns = new TreeMap<>();
        figures.forEach((each, measure) -> {
            TreeMap<String, Measure> measures = new TreeMap<>();
            measures.put(metric.code(), measure);
            returns.put(each, new Return("5FL", "cover", each, measures));
        });
        Catalogue catalogue = new Catalogue(List.of(metric), new ArrayList<>(targets));
        return Objects.requireNonNull(
                new Assessor(AssessmentRules.of(catalogue))
                        .assess(
                                new Assessor.Known(
                                        "5FL", "cover", List.of(metric.code()), returns, List.of()),
                                quarter,
                                true)
                        .verdicts()
                        .get(metric.code()));
    }
}
