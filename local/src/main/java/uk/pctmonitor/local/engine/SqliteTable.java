package uk.pctmonitor.local.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.ItemSize;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.TransactionLimits;
import uk.pctmonitor.store.port.Write;

/**
 * The table in one SQLite file. Durable: what is committed survives the loss of power. Several
 * threads and several processes may use one file at the same time; writers wait for each other.
 * Besides what the port promises, the index never lags, and a putAll is atomic.
 */
public final class SqliteTable implements MonitorTable, AutoCloseable {

    private static final String COLUMNS = "SELECT pk, sk, ipk, isk, body FROM items ";
    private static final String GET = COLUMNS + "WHERE pk = ? AND sk = ?";
    private static final String QUERY = COLUMNS + "WHERE pk = ? AND sk >= ? ORDER BY sk";
    private static final String QUERY_INDEX =
            "SELECT pk, sk, isk FROM items WHERE ipk = ? AND isk >= ? ORDER BY isk, pk, sk";
    private static final String PUT =
            "INSERT INTO items (pk, sk, ipk, isk, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (pk, sk)"
                    + " DO UPDATE SET ipk = excluded.ipk, isk = excluded.isk, body = excluded.body";
    private static final String DELETE = "DELETE FROM items WHERE pk = ? AND sk = ?";

    private final SqliteFile file;

    private SqliteTable(SqliteFile file) {
        this.file = file;
    }

    /**
     * Opens the store in the file, or makes it.
     *
     * @throws uk.pctmonitor.store.port.TableUnavailableException when the file can't be used
     * @throws IllegalStateException when it was written by a program with another layout
     */
    public static SqliteTable open(Path path) {
        return new SqliteTable(SqliteFile.open(path));
    }

    @Override
    public synchronized Optional<Item> get(Key key) {
        return file.read(() -> Optional.ofNullable(find(key)));
    }

    @Override
    public synchronized Map<Key, Item> getAll(Collection<Key> keys) {
        return file.read(() -> {
            Map<Key, Item> found = new HashMap<>();
            for (Key key : keys) {
                Item item = find(key);
                if (item != null) {
                    found.put(key, item);
                }
            }
            return found;
        });
    }

    @Override
    public synchronized List<Item> query(String pk, String skPrefix) {
        return file.read(() -> {
            List<Item> items = new ArrayList<>();
            try (ResultSet row = select(QUERY, pk, skPrefix)) {
                while (row.next() && row.getString(2).startsWith(skPrefix)) {
                    items.add(item(row));
                }
            }
            return items;
        });
    }

    @Override
    public synchronized List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        return file.read(() -> {
            List<Key> keys = new ArrayList<>();
            try (ResultSet row = select(QUERY_INDEX, indexPk, indexSkPrefix)) {
                while (row.next() && row.getString(3).startsWith(indexSkPrefix)) {
                    keys.add(new Key(row.getString(1), row.getString(2)));
                }
            }
            return keys;
        });
    }

    @Override
    public synchronized void putAll(List<Item> items) {
        items.forEach(ItemSize::checked);
        boolean _ =
                file.write(() -> {
                    for (Item item : items) {
                        put(item);
                    }
                    return true;
                });
    }

    @Override
    public synchronized Outcome transact(List<Write> writes) {
        TransactionLimits.check(writes);
        return file.write(() -> {
            for (int i = 0; i < writes.size(); i++) {
                Write write = writes.get(i);
                Item there = find(write.key());
                if (!holds(write.condition(), there)) {
                    return new Outcome.Refused(i, there);
                }
            }
            for (Write write : writes) {
                apply(write);
            }
            return Outcome.COMMITTED;
        });
    }

    @Override
    public synchronized void close() {
        file.close();
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private static boolean holds(Condition condition, @Nullable Item there) {
        return switch (condition) {
            case Condition.Always _ -> true;
            case Condition.Absent _ -> there == null;
            case Condition.Equals(String attribute, var value) ->
                    there != null && value.equals(there.attributes().get(attribute));
        };
    }

    private void apply(Write write) throws SQLException {
        switch (write) {
            case Write.Put(Item item, _) -> put(item);
            case Write.Delete(Key key, _) -> {
                PreparedStatement delete = file.statement(DELETE);
                delete.setString(1, key.pk());
                delete.setString(2, key.sk());
                delete.executeUpdate();
            }
            case Write.Check _ -> {}
        }
    }

    private void put(Item item) throws SQLException {
        PreparedStatement put = file.statement(PUT);
        Key index = item.index();
        put.setString(1, item.key().pk());
        put.setString(2, item.key().sk());
        put.setString(3, index == null ? null : index.pk());
        put.setString(4, index == null ? null : index.sk());
        put.setString(5, ItemJson.write(item.attributes()));
        put.executeUpdate();
    }

    private @Nullable Item find(Key key) throws SQLException {
        try (ResultSet row = select(GET, key.pk(), key.sk())) {
            return row.next() ? item(row) : null;
        }
    }

    private ResultSet select(String sql, String pk, String sk) throws SQLException {
        PreparedStatement select = file.statement(sql);
        select.setString(1, pk);
        select.setString(2, sk);
        return select.executeQuery();
    }

    private static Item item(ResultSet row) throws SQLException {
        String indexPk = row.getString(3);
        try {
            return new Item(
                    new Key(row.getString(1), row.getString(2)),
                    indexPk == null ? null : new Key(indexPk, row.getString(4)),
                    ItemJson.read(row.getString(5)));
        } catch (IOException e) {
            throw new SQLException("the item " + row.getString(2) + " can't be read", e);
        }
    }
}
