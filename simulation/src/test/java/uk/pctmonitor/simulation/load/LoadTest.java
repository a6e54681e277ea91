package uk.pctmonitor.simulation.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.local.engine.SqliteTable;
import uk.pctmonitor.simulation.load.PostOffice.Sent;
import uk.pctmonitor.store.port.MemoryTable;

/**
 * All PCTs of a quarter upload within one minute, the events come twice and in any order, and four
 * workers take them in and assess them at the same time. Then two tell people at the same time.
 */
class LoadTest {

    private static final int MOST_IN_A_SECOND = 5;

    @TempDir private Path folder = Path.of("");

    @Test
    void theMinuteBeforeTheDeadlineOnTheMemoryTable() {
        holds(new Rush(new MemoryTable()));
    }

    @Test
    void theMinuteBeforeTheDeadlineOnSqlite() {
        try (SqliteTable table = SqliteTable.open(folder.resolve("store.db"))) {
            holds(new Rush(table));
        }
    }

    private static void holds(Rush rush) {
        rush.happens();

        assertThat(rush.pcts()).hasSizeBetween(150, 152);
        assertThat(rush.problems()).isEmpty();
        List<Sent> sent = rush.sent();
        assertThat(sent).doesNotHaveDuplicates();
        assertThat(kind(sent, "RECEIPT")).as("a receipt for each file").hasSize(rush.files());
        Map<String, Long> digests =
                kind(sent, "DIGEST").stream()
                        .collect(
                                Collectors.groupingBy(
                                        Sent::recipient, TreeMap::new, Collectors.counting()));
        assertThat(digests).as("one digest for each SHA").hasSize(10);
        assertThat(digests.values()).as("digests to one reader").containsOnly(1L);
        assertThat(busiestSecond(sent)).isBetween(4, MOST_IN_A_SECOND);
    }

    private static List<Sent> kind(List<Sent> sent, String kind) {
        return sent.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    /** The most e-mails that one reader gets in any second. */
    private static int busiestSecond(List<Sent> sent) {
        return sent.stream().collect(Collectors.groupingBy(Sent::recipient)).values().stream()
                .mapToInt(LoadTest::mostInASecond)
                .max()
                .orElse(0);
    }

    private static int mostInASecond(List<Sent> toOne) {
        return Collections.max(
                toOne.stream()
                        .map(first ->
                                (int)
                                        toOne.stream()
                                                .filter(other -> isWithin(first, other))
                                                .count())
                        .toList());
    }

    private static boolean isWithin(Sent first, Sent other) {
        Duration between = Duration.between(first.at(), other.at());
        return !between.isNegative() && between.compareTo(Duration.ofSeconds(1)) < 0;
    }
}
