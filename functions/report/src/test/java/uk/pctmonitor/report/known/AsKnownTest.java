package uk.pctmonitor.report.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.store.ledger.Claim;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Verdict;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;
import uk.pctmonitor.store.returns.ReturnItems;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/** Files around midnight. Whole histories are compared day by day where files are really read. */
class AsKnownTest {

    private static final Quarter Q1 = Quarter.of(2014, 1);
    private static final LocalDate DAY = LocalDate.of(2014, 7, 17);

    private final MemoryTable table = new MemoryTable();

    private static Origin origin(String name, Instant received) {
        return new Origin(
                new DocumentId("inbox", "inbox/phe/cover/" + name + ".csv", "v1"),
                received + "~0~" + name,
                "submission-" + name,
                "phe");
    }

    /** A file of one figure of 5FL, claimed and accepted at these moments. */
    private void file(String name, String percent, String claimed, String accepted) {
        Origin origin = origin(name, Instant.parse(claimed));
        Ledger ledger = new Ledger(table);
        Claim.Mine mine =
                (Claim.Mine) ledger.claim(origin.document(), name, Instant.parse(claimed));
        Measure figure =
                Measure.ofValueAndDenominator(
                        new BigDecimal(percent),
                        new BigDecimal("500"),
                        new BigDecimal("100"),
                        new Cell(2, "mmr2_5y"));
        TreeMap<String, Measure> figures = new TreeMap<>();
        figures.put("IMM-MMR2-5Y", figure);
        table.putAll(
                List.of(ReturnItems.item(new Return("5FL", "cover", Q1, figures), origin, "Q39")));
        ledger.finish(
                mine.entry(),
                LedgerStatus.ACCEPTED,
                verdict(origin, Instant.parse(claimed), Instant.parse(accepted)),
                List.of());
    }

    private static Verdict verdict(Origin origin, Instant received, Instant at) {
        return new Verdict(
                at,
                received,
                origin.submission(),
                "00",
                "phe",
                "cover",
                origin.order(),
                Counts.NONE,
                0,
                0,
                new TreeSet<>(List.of(Q1)),
                1,
                "PM-000000",
                new TreeMap<>(),
                "Accepted.");
    }

    private static List<String> figures(MonitorTable table) {
        return new Returns(table)
                .history("5FL", "cover").stream().map(StoredReturn::fileName).toList();
    }

    @Nested
    class AFile {

        @Test
        void finishedInTheLastSecondOfALondonSummerDayIsKnownOnThatDay() {
            file("a", "91", "2014-07-17T22:50:00Z", "2014-07-17T22:59:59Z");

            assertThat(figures(AsKnown.on(table, DAY))).containsExactly("a.csv");
            assertThat(figures(AsKnown.on(table, DAY.minusDays(1)))).isEmpty();
        }

        @Test
        void finishedAtMidnightInLondonIsKnownOnTheNextDayThoughItIsTheSameInGreenwich() {
            file("a", "91", "2014-07-17T22:50:00Z", "2014-07-17T23:00:00Z");

            assertThat(figures(AsKnown.on(table, DAY))).isEmpty();
            assertThat(figures(AsKnown.on(table, DAY.plusDays(1)))).containsExactly("a.csv");
        }

        @Test
        void inWinterBelongsToTheDayInGreenwich() {
            file("a", "91", "2014-01-17T23:50:00Z", "2014-01-17T23:59:59Z");

            assertThat(figures(AsKnown.on(table, LocalDate.of(2014, 1, 17))))
                    .containsExactly("a.csv");
        }

        @Test
        void workedOnOverMidnightIsSeenBeingWorkedOn() {
            file("a", "91", "2014-07-17T22:50:00Z", "2014-07-17T23:10:00Z");
            DocumentId document = origin("a", Instant.EPOCH).document();

            LedgerEntry then = new Ledger(AsKnown.on(table, DAY)).find(document).orElseThrow();
            assertThat(then.status()).isEqualTo(LedgerStatus.PROCESSING);
            assertThat(then.verdict()).isNull();
            assertThat(new Ledger(AsKnown.on(table, DAY.minusDays(1))).find(document)).isEmpty();
            assertThat(new Ledger(AsKnown.on(table, DAY.plusDays(1))).find(document))
                    .isEqualTo(new Ledger(table).find(document));
        }

        @Test
        void firstSeenLaterLeavesNoTrace() {
            file("a", "91", "2014-07-18T08:00:00Z", "2014-07-18T08:01:00Z");
            MonitorTable known = AsKnown.on(table, DAY);

            assertThat(known.query("ORG#5FL", "")).isEmpty();
            assertThat(known.queryIndex("QUARTER#" + Q1, "")).isEmpty();
            assertThat(new Ledger(known).versions("inbox", "inbox/phe/cover/a.csv")).isEmpty();
        }
    }

    @Nested
    class ACorrection {

        @Test
        void standsOnlyFromTheDayOnWhichItCame() {
            file("first", "91", "2014-07-17T08:00:00Z", "2014-07-17T08:01:00Z");
            file("second", "96", "2014-09-01T08:00:00Z", "2014-09-01T08:01:00Z");

            assertThat(current(DAY)).isEqualTo("first.csv");
            assertThat(current(LocalDate.of(2014, 8, 31))).isEqualTo("first.csv");
            assertThat(current(LocalDate.of(2014, 9, 1))).isEqualTo("second.csv");
        }

        @Test
        void thatCameEarlierAndWasFinishedLaterDoesNotStandBefore() {
            file("late", "91", "2014-07-17T08:00:00Z", "2014-09-02T08:00:00Z");
            file("quick", "96", "2014-07-16T08:00:00Z", "2014-07-16T08:01:00Z");

            assertThat(current(LocalDate.of(2014, 9, 1))).isEqualTo("quick.csv");
            assertThat(current(LocalDate.of(2014, 9, 2))).isEqualTo("late.csv");
        }

        private String current(LocalDate day) {
            return new Returns(AsKnown.on(table, day))
                    .ofQuarter("cover", Q1).values().stream()
                            .map(StoredReturn::fileName)
                            .collect(Collectors.joining(" "));
        }
    }

    @Test
    void writesNothing() {
        MonitorTable known = AsKnown.on(table, DAY);
        Item item =
                new Item(new Key("ORG#5FL", "X"), null, new TreeMap<>(Map.of("a", Value.of(1))));

        assertThatThrownBy(() -> known.putAll(List.of(item)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> known.transact(List.of(Write.put(item))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(table.get(item.key())).isEmpty();
    }
}
