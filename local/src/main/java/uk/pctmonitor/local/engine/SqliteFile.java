package uk.pctmonitor.local.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import uk.pctmonitor.store.port.TableUnavailableException;

/**
 * One open SQLite file with the table in it, its prepared statements and its transactions. A commit
 * is on the disk when it returns (write-ahead log, synchronous FULL). A second process waits for
 * its turn to write. Not thread-safe.
 */
final class SqliteFile implements AutoCloseable {

    /** What is done with the connection. */
    @FunctionalInterface
    interface Step<T> {
        T run() throws SQLException;
    }

    private static final int LAYOUT = 1;
    private static final int WAIT_MILLIS = 30_000;

    private final Path path;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private SqliteFile(Path path, Connection connection) {
        this.path = path;
        this.connection = connection;
    }

    /** Opens the file, or makes it. */
    static SqliteFile open(Path path) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(WAIT_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        SqliteFile file;
        try {
            file = new SqliteFile(path, config.createConnection("jdbc:sqlite:" + path));
        } catch (SQLException e) {
            throw unavailable(path, e);
        }
        try {
            file.layOut();
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
        return file;
    }

    /** The statement with this text, prepared once. */
    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement prepared = statements.get(sql);
        if (prepared == null) {
            prepared = connection.prepareStatement(sql);
            statements.put(sql, prepared);
        }
        return prepared;
    }

    /** Reads. */
    <T> T read(Step<T> step) {
        try {
            return step.run();
        } catch (SQLException e) {
            throw unavailable(path, e);
        }
    }

    /** Writes everything in one transaction, or nothing when the step throws. */
    <T> T write(Step<T> step) {
        try {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = step.run();
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw unavailable(path, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unavailable(path, e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private void layOut() {
        int layout = read(this::layout);
        if (layout == 0) {
            layout = write(this::create);
        }
        if (layout != LAYOUT) {
            throw new IllegalStateException(
                    "The store %s has layout %d; this program reads layout %d."
                            .formatted(path, layout, LAYOUT));
        }
    }

    private int layout() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    /** Another process may have been first, so it looks again inside the transaction. */
    private int create() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE TABLE IF NOT EXISTS items (
                        pk TEXT NOT NULL, sk TEXT NOT NULL, ipk TEXT, isk TEXT, body TEXT NOT NULL,
                        PRIMARY KEY (pk, sk))\
                    """);
            statement.execute(
                    """
                    CREATE INDEX IF NOT EXISTS items_by_index ON items (ipk, isk, pk, sk)
                        WHERE ipk IS NOT NULL\
                    """);
            if (layout() == 0) {
                statement.execute("PRAGMA user_version = " + LAYOUT);
            }
        }
        return layout();
    }

    private static TableUnavailableException unavailable(Path path, SQLException e) {
        return new TableUnavailableException(
                "The store %s can't be used: %s".formatted(path, e.getMessage()), e);
    }
}
