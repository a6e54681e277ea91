package uk.pctmonitor.store.port;

/**
 * The table could not be reached or is contended; nobody knows whether the call took effect. Try
 * again.
 */
public final class TableUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TableUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
