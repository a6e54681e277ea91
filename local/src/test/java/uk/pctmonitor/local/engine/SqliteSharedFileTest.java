package uk.pctmonitor.local.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/** Several processes on one file wait for each other and lose nothing. */
class SqliteSharedFileTest {

    private static final Key COUNTER = new Key("COUNTER", "1");
    private static final int TIMES = 25;

    @TempDir Path folder = Path.of("");

    @Test
    void processesThatOpenAndWriteAtTheSameTimeLoseNothing() throws Exception {
        Path file = folder.resolve("store.db");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(counting(file, i));
        }
        for (Process process : processes) {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        for (int i = 0; i < 3; i++) {
            assertThat(Files.readString(log(i))).isEmpty();
            assertThat(processes.get(i).exitValue()).isZero();
        }

        try (SqliteTable table = SqliteTable.open(file)) {
            assertThat(table.get(COUNTER).orElseThrow().number("n").orElseThrow())
                    .isEqualByComparingTo(String.valueOf(3 * TIMES));
        }
    }

    @Test
    void aFileOfAnotherLayoutIsRefusedByName() throws Exception {
        Path file = folder.resolve("store.db");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }

        assertThatThrownBy(() -> SqliteTable.open(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("store.db has layout 99");
    }

    @Test
    void aFileThatIsNoStoreIsRefusedByName() throws Exception {
        Path file = folder.resolve("store.db");
        Files.writeString(file, "This is not a database, but long enough to look at. ".repeat(99));

        assertThatThrownBy(() -> SqliteTable.open(file))
                .isInstanceOf(TableUnavailableException.class)
                .hasMessageContaining("store.db can't be used");
        assertThat(Files.readString(file)).startsWith("This is not a database");
    }

    private Process counting(Path file, int number) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Counting.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log(number).toFile())
                .start();
    }

    private Path log(int number) {
        return folder.resolve("process-" + number + ".log");
    }

    /** One process: adds one to the counter, many times, guarded by its value. */
    static final class Counting {
        private Counting() {}

        static void main(String[] args) {
            try (SqliteTable table = SqliteTable.open(Path.of(args[0]))) {
                for (int done = 0; done < TIMES; ) {
                    done += increment(table) ? 1 : 0;
                }
            }
        }

        private static boolean increment(SqliteTable table) {
            Item now = table.get(COUNTER).orElse(null);
            if (now == null) {
                Item first = new Item(COUNTER, null, new TreeMap<>()).with("n", Value.of(1));
                return table.transact(List.of(Write.put(first, Condition.ABSENT)))
                        .equals(Outcome.COMMITTED);
            }
            long n = now.number("n").orElseThrow().longValueExact();
            return table.transact(
                            List.of(
                                    Write.put(
                                            now.with("n", Value.of(n + 1)),
                                            Condition.equal("n", Value.of(n)))))
                    .equals(Outcome.COMMITTED);
        }
    }
}
