package uk.pctmonitor.local.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.MonitorTableContract;
import uk.pctmonitor.store.port.Value;

class SqliteTableTest extends MonitorTableContract {

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

    @Test
    void isThereAfterReopening() {
        Item item = item("ORG#5A3", "ALERTS").with("version", Value.of(7));
        table.putAll(List.of(item));
        table.close();
        table = SqliteTable.open(folder.resolve("store.db"));

        assertThat(table.get(item.key())).contains(item);
    }

    @Test
    void canBeReadWithAnySqliteTool() throws Exception {
        table.putAll(
                List.of(
                        item("ORG#5A3", "ALERTS")
                                .indexedAt(new Key("ALERTS#Q39", "5A3"))
                                .with("version", Value.of(7))
                                .with("levels", Value.of(List.of(Value.of("RED"))))));

        try (Connection other =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"));
                Statement statement = other.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT ipk, body, json_extract(body, '$.version') FROM items")) {
            assertThat(row.getString(1)).isEqualTo("ALERTS#Q39");
            assertThat(row.getString(2)).isEqualTo("{\"levels\":[\"RED\"],\"version\":7}");
            assertThat(row.getInt(3)).isEqualTo(7);
        }
    }
}
