package uk.pctmonitor.store.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.ItemSize;
import uk.pctmonitor.store.port.MemoryTable;

class ReturnsTest {

    private static final Quarter Q1 = Quarter.of(2013, 1);
    private static final Quarter Q2 = Quarter.of(2013, 2);

    private final MemoryTable table = new MemoryTable();

    private static BigDecimal n(String text) {
        return new BigDecimal(text);
    }

    private static Return of(String org, Quarter quarter, Measure measure) {
        TreeMap<String, Measure> measures = new TreeMap<>();
        measures.put("IMM-MMR2-5Y", measure);
        return new Return(org, "cover", quarter, measures);
    }

    private static Measure value(String value) {
        return Measure.published(n(value), null, null, new Cell(2, "MMR2"));
    }

    private void stage(Return content, Origin origin) {
        table.putAll(List.of(ReturnItems.item(content, origin, "Q39")));
    }

    private void accept(Return content, String word, LedgerStatus status) {
        Origin origin = Submissions.origin(word);
        stage(content, origin);
        Submissions.finish(table, origin, status);
    }

    @Nested
    class Reading {
        @Test
        void seesNothingOfAFileThatIsNotFinished() {
            stage(of("5A3", Q1, value("91")), Submissions.origin("a"));
            assertThat(new Returns(table).history("5A3", "cover")).isEmpty();
            assertThat(new Returns(table).ofQuarter("cover", Q1)).isEmpty();
        }

        @Test
        void seesNothingOfAFileInQuarantine() {
            accept(of("5A3", Q1, value("91")), "a", LedgerStatus.QUARANTINED);
            assertThat(new Returns(table).history("5A3", "cover")).isEmpty();
        }

        @Test
        void seesAFileAsSoonAsItIsAcceptedEvenIfLookedForBefore() {
            Returns returns = new Returns(table);
            Origin origin = Submissions.origin("a");
            stage(of("5A3", Q1, value("91")), origin);
            assertThat(returns.history("5A3", "cover")).isEmpty();
            Submissions.finish(table, origin, LedgerStatus.ACCEPTED);
            assertThat(returns.history("5A3", "cover")).hasSize(1);
        }

        @Test
        void givesHistoryByQuarterAndThenOrder() {
            accept(of("5A3", Q2, value("3")), "c", LedgerStatus.ACCEPTED);
            accept(of("5A3", Q1, value("2")), "b", LedgerStatus.ACCEPTED);
            accept(of("5A3", Q1, value("1")), "a", LedgerStatus.SUPERSEDED);
            assertThat(new Returns(table).history("5A3", "cover"))
                    .extracting(StoredReturn::version)
                    .containsExactly("a", "b", "c");
        }

        @Test
        void theHighestOrderIsCurrentWhateverCameFirst() {
            accept(of("5A3", Q1, value("92")), "b", LedgerStatus.ACCEPTED);
            accept(of("5A3", Q1, value("91")), "a", LedgerStatus.SUPERSEDED);
            Returns returns = new Returns(table);
            assertThat(Returns.current(returns.history("5A3", "cover")).get(Q1))
                    .extracting(StoredReturn::version)
                    .isEqualTo("b");
            assertThat(returns.ofQuarter("cover", Q1).get("5A3"))
                    .extracting(StoredReturn::version)
                    .isEqualTo("b");
        }

        @Test
        void keepsCollectionsWithSimilarNamesApart() {
            accept(of("5A3", Q1, value("92")), "b", LedgerStatus.ACCEPTED);
            assertThat(new Returns(table).history("5A3", "cov")).isEmpty();
            assertThat(new Returns(table).ofQuarter("cov", Q1)).isEmpty();
        }

        @Test
        void namesWhereAReturnCameFrom() {
            accept(of("5A3", Q1, value("92")), "b", LedgerStatus.ACCEPTED);
            assertThat(new Returns(table).history("5A3", "cover").getFirst())
                    .isEqualTo(
                            new StoredReturn(
                                    of("5A3", Q1, value("92")),
                                    "20130801T120000.000Z~0~b",
                                    "submission-b",
                                    "phe",
                                    "inbox",
                                    "inbox/phe/cover/b.csv",
                                    "b"));
        }
    }

    @Nested
    class Figures {
        private Measure stored(Measure measure) {
            Item item = ReturnItems.item(of("5E1", Q1, measure), Submissions.origin("a"), "Q30");
            return java.util.Objects.requireNonNull(
                    ReturnItems.read(item).content().measures().get("IMM-MMR2-5Y"));
        }

        private final Cell cell = new Cell(6080, "MMR2 5 years");

        @Test
        void comeBackWithEveryPartAsGiven() {
            List<Measure> measures =
                    List.of(
                            Measure.published(n("91.25"), n("365"), n("400"), cell),
                            Measure.published(n("-3"), null, null, cell),
                            Measure.published(n("7"), null, n("12"), cell),
                            Measure.published(n("7"), n("12"), null, cell),
                            Measure.ofRatio(n("1"), n("3"), n("100"), cell),
                            Measure.ofRatio(n("2"), n("3"), n("1"), cell),
                            Measure.ofRatio(n("2"), n("7"), n("100000"), cell),
                            Measure.ofRatio(n("0"), n("7"), n("100"), cell),
                            Measure.ofValueAndDenominator(n("91.7"), n("1203"), n("100"), cell),
                            Measure.ofValueAndDenominator(n("0"), n("1203"), n("1000"), cell),
                            Measure.ofRatio(n("2"), n("7"), n("250"), cell),
                            Measure.blank(n("0"), cell),
                            Measure.blank(null, cell),
                            Measure.suppressed(cell));
            assertThat(measures).allSatisfy(each -> assertThat(stored(each)).isEqualTo(each));
        }

        @Test
        void loseOnlyTrailingZeros() {
            assertThat(stored(Measure.published(n("95.0"), n("1E+3"), null, cell)))
                    .isEqualTo(Measure.published(n("95"), n("1000"), null, cell));
        }

        @Test
        void comeBackWithTheForecastsBesideThem() {
            TreeMap<String, Measure> measures = new TreeMap<>();
            measures.put("A", Measure.published(n("1"), null, null, cell));
            measures.put("B", Measure.blank(null, cell));
            measures.put("C", Measure.published(n("3"), null, null, cell));
            TreeMap<String, BigDecimal> forecasts = new TreeMap<>();
            forecasts.put("B", n("-12.5"));
            forecasts.put("D", n("0"));
            Return content = new Return("5A3", "quarterly", Q1, measures, forecasts);
            assertThat(read(content)).isEqualTo(content);
        }

        @Test
        void ofAnItemWrittenBeforeThereWereForecastsHaveNone() {
            Item item = ReturnItems.item(of("5A3", Q1, value("7")), Submissions.origin("a"), "");
            assertThat(item.attributes()).doesNotContainKey("forecasts");
            assertThat(ReturnItems.read(item).content().forecasts()).isEmpty();
        }

        @Test
        void comeBackWithTheLinesTheyFollowFrom() {
            TreeMap<String, Measure> measures = new TreeMap<>();
            measures.put(
                    "FIN-CRED",
                    Measure.ofRatio(n("10500000"), n("120000000"), n("365"), new Cell(4, "a / b")));
            TreeMap<String, BigDecimal> lines = new TreeMap<>();
            lines.put("creditors", n("10500000"));
            lines.put("variance_ytd", n("-350000.01"));
            Return content = new Return("5FL", "finance", Q1, measures, new TreeMap<>(), lines);
            assertThat(read(content)).isEqualTo(content);
        }

        private Return read(Return content) {
            return ReturnItems.read(ReturnItems.item(content, Submissions.origin("a"), ""))
                    .content();
        }

        @Test
        void keepADerivedPartThatDoesNotFollowExactly() {
            Measure odd = new Measure(n("33.3"), n("1"), n("3"), Provenance.DERIVED_VALUE, cell);
            assertThat(stored(odd)).isEqualTo(odd);
        }

        @Test
        void knowTheirColumns() {
            TreeMap<String, Measure> measures = new TreeMap<>();
            measures.put("A", Measure.published(n("1"), null, null, new Cell(3, "a")));
            measures.put("B", Measure.published(n("2"), null, null, new Cell(3, "b")));
            measures.put("C", Measure.published(n("3"), null, null, new Cell(4, "a")));
            Return content = new Return("5A3", "cover", Q1, measures);
            assertThat(
                            ReturnItems.read(ReturnItems.item(content, Submissions.origin("a"), ""))
                                    .content())
                    .isEqualTo(content);
        }

        /** 152 items of at most two units and one for the index are 456 of the 600 allowed. */
        @Test
        void ofFortyMetricsFitInTwoWriteUnits() {
            TreeMap<String, Measure> measures = new TreeMap<>();
            for (int i = 0; i < 40; i++) {
                measures.put(
                        "CANCER-WAIT-%02d".formatted(i),
                        Measure.ofRatio(
                                n("12345").add(BigDecimal.valueOf(i)),
                                n("23456"),
                                n("100"),
                                new Cell(6000 + i, "Numerator")));
            }
            Item item =
                    ReturnItems.item(
                            new Return("5A3", "national-long", Q1, measures),
                            new Origin(
                                    new uk.pctmonitor.store.port.DocumentStore.DocumentId(
                                            "pct-monitor-inbox-123456789012",
                                            "inbox/phe/national-long/2013-14_Q1_all-metrics.csv",
                                            "3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY"),
                                    "20130801T120000.000Z~0055AED6DCD90281E500000000000000"
                                            + "~3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY",
                                    "0123456789abcdef",
                                    "phe"),
                            "Q39");
            assertThat(ItemSize.of(item)).isLessThanOrEqualTo(2048);
        }
    }
}
