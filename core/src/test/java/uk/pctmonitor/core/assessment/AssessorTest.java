package uk.pctmonitor.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.FinancialYear;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RatingFixtures;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Status;
import uk.pctmonitor.core.spc.Variation;

class AssessorTest {

    private static final Metric MRSA = RatingFixtures.count(Direction.LOWER, YearToDate.SUM);
    private static final FinancialYear YEAR = new FinancialYear(2008);

    @Nested
    class ACountWithATargetForTheYear {

        @Test
        void isComparedAsTheYearToDateWithThePartOfTheTargetThatIsDue() {
            // Half of 12 a year is 6; 3 + 4 = 7 is one more, which the rule of one point allows.
            Rated now = counts(annual("12"), "3", "4").now();

            assertThat(now.compared()).extracting(Measure::value).isEqualTo(new BigDecimal("7"));
            assertThat(now.yearToDate()).isTrue();
            assertThat(Objects.requireNonNull(now.rating().target()).goal())
                    .isEqualTo(new Goal.Threshold(new BigDecimal("6.00")));
            assertThat(now.rating().rag()).isEqualTo(Rag.AMBER);
        }

        @Test
        void countsOnlyTheQuartersThatCame() {
            // Of three quarters two came: 3 + 4 = 7 of 6.
            Rated now = counts(annual("12"), "3", null, "4").now();

            assertThat(now.rating().rag()).isEqualTo(Rag.AMBER);
        }

        @Test
        void withATrajectoryForTheQuarterIsComparedAsTheQuarter() {
            Rated now = counts(quarterly(2, "4"), "30", "4").now();

            assertThat(now.yearToDate()).isFalse();
            assertThat(now.rating().rag()).isEqualTo(Rag.GREEN);
        }

        @Test
        void endsTheYearAgainstTheWholeTrajectoryWhenItIsAgreed() {
            List<AgreedTarget> agreed = new java.util.ArrayList<>();
            for (int quarter = 1; quarter <= 4; quarter++) {
                agreed.addAll(quarterly(quarter, "3"));
            }

            // 3 + 4 in two quarters are 14 in four; four times 3 are 12.
            Verdicts verdicts = counts(agreed, "3", "4");

            assertThat(Objects.requireNonNull(verdicts.yearEnd().target()).goal())
                    .isEqualTo(new Goal.Threshold(new BigDecimal("12")));
            assertThat(verdicts.yearEnd().rag()).isEqualTo(Rag.RED);
        }

        @Test
        void hasNoYearTargetFromAPartOfATrajectory() {
            assertThat(counts(quarterly(2, "4"), "3", "4").yearEnd().target()).isNull();
        }

        private List<AgreedTarget> annual(String cases) {
            return List.of(agreed(null, cases));
        }

        private List<AgreedTarget> quarterly(int quarter, String cases) {
            return List.of(agreed(new Quarter(YEAR, quarter), cases));
        }

        private AgreedTarget agreed(@Nullable Quarter quarter, String cases) {
            return new AgreedTarget(
                    "5FL",
                    MRSA.code(),
                    YEAR,
                    quarter,
                    new Goal.Threshold(new BigDecimal(cases)),
                    new AmberRule.Points(BigDecimal.ONE),
                    "targets.csv, row 2");
        }

        private Verdicts counts(List<AgreedTarget> agreed, @Nullable String... quarters) {
            TreeMap<Quarter, Return> returns = new TreeMap<>();
            for (int i = 0; i < quarters.length; i++) {
                String cases = quarters[i];
                if (cases != null) {
                    Quarter quarter = new Quarter(YEAR, i + 1);
                    TreeMap<String, Measure> measures = new TreeMap<>();
                    measures.put(MRSA.code(), RatingFixtures.value(cases));
                    returns.put(quarter, new Return("5FL", "cover", quarter, measures));
                }
            }
            Assessor.Known known =
                    new Assessor.Known("5FL", "cover", List.of(MRSA.code()), returns, agreed);
            Catalogue catalogue = new Catalogue(List.of(MRSA), List.of());
            return Objects.requireNonNull(
                    new Assessor(AssessmentRules.of(catalogue))
                            .assess(known, new Quarter(YEAR, quarters.length), true)
                            .verdicts()
                            .get(MRSA.code()));
        }
    }

    @Nested
    class TheControlChart {

        @Test
        void looksOnlyAtWhatWasKnownByTheQuarter() {
            assertThat(fiveFl(Quarter.of(2014, 1)).chart().points()).hasSize(5);
            assertThat(fiveFl(Quarter.of(2014, 2)).chart().points()).hasSize(6);
        }

        @Test
        void isOfNoUseBeforeTheFifthQuarter() {
            Verdicts verdicts = fiveFl(Quarter.of(2013, 4));

            assertThat(verdicts.chart().status()).isEqualTo(Status.RUN_CHART);
            assertThat(verdicts.chart().variation()).isEqualTo(Variation.NO_LIMITS);
            assertThat(verdicts.chart().assurance()).isEqualTo(Assurance.NO_LIMITS);
        }

        @Test
        void startsAnewWhereADeclaredRebaseSaysSo() {
            Charting charting =
                    new Charting(
                            Charting.DEFAULT.profile(),
                            List.of(
                                    new Rebase(
                                            FiveFl.CODE, null, Quarter.of(2014, 1), 0, "merger")),
                            16);

            assertThat(chart(charting, FiveFl.sixQuarters(), Quarter.of(2014, 2)).chart().limits())
                    .as("two points since the rebase")
                    .isEmpty();
        }

        @Test
        void leavesTheRebasesOfOthersAlone() {
            Charting charting =
                    new Charting(
                            Charting.DEFAULT.profile(),
                            List.of(new Rebase("5QJ", null, Quarter.of(2014, 1), 0, "merger")),
                            16);

            assertThat(chart(charting, FiveFl.sixQuarters(), Quarter.of(2014, 2)).chart().limits())
                    .isPresent();
        }

        @Test
        void aRebaseInAQuarterWithoutAFigureHoldsFromTheNextOne() {
            FiveFl gap =
                    new FiveFl()
                            .with(2013, 1, "92", "100")
                            .with(2013, 2, "93", "100")
                            .with(2013, 4, "94", "100");
            Charting charting =
                    new Charting(
                            Charting.DEFAULT.profile(),
                            List.of(new Rebase(null, null, Quarter.of(2013, 3), 0, "new count")),
                            16);

            Verdicts verdicts = chart(charting, gap, Quarter.of(2013, 4));

            assertThat(verdicts.chart().points().getLast().point().rebase()).isTrue();
            assertThat(verdicts.chart().points().getLast().point().afterGap()).isTrue();
        }

        private Verdicts fiveFl(Quarter quarter) {
            return chart(Charting.DEFAULT, FiveFl.sixQuarters(), quarter);
        }

        private Verdicts chart(Charting charting, FiveFl figures, Quarter quarter) {
            AssessmentRules standard = AssessmentRules.of(FiveFl.CATALOGUE);
            return Objects.requireNonNull(
                    new Assessor(
                                    new AssessmentRules(
                                            standard.catalogue(), standard.forecasts(), charting))
                            .assess(figures.known(List.of()), quarter, true)
                            .verdicts()
                            .get(FiveFl.MMR2.code()));
        }
    }
}
