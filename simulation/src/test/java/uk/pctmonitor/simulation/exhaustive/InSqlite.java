package uk.pctmonitor.simulation.exhaustive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.local.engine.SqliteTable;
import uk.pctmonitor.store.port.MonitorTable;

/** In a SQLite file of its own, as on one machine. */
record InSqlite(Path folder, SqliteTable table) implements Place {

    static InSqlite make() {
        try {
            Path folder = Files.createTempDirectory("story");
            return new InSqlite(folder, SqliteTable.open(folder.resolve("store.sqlite")));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public MonitorTable failing(FaultPlan plan) {
        return new PlannedTable(table, plan, table);
    }

    @Override
    public void close() {
        table.close();
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.toList();
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
