package uk.pctmonitor.store.port;

/** A write that no engine will ever take: too large, or against the limits of a transaction. */
public final class InvalidWriteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidWriteException(String message) {
        super(message);
    }

    public InvalidWriteException(String message, Throwable cause) {
        super(message, cause);
    }
}
