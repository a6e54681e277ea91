package uk.pctmonitor.local.engine;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.store.plans.PlansContract;
import uk.pctmonitor.store.port.MonitorTable;

class SqlitePlansTest extends PlansContract {

    @TempDir Path folder = Path.of("");

    private SqliteTable table = SqliteTable.open(Path.of(":memory:"));

    @Override
    protected MonitorTable emptyTable() {
        table.close();
        table = SqliteTable.open(folder.resolve("store.db"));
        return table;
    }

    @AfterEach
    void close() {
        table.close();
    }
}
