package uk.pctmonitor.ingest;

/**
 * The file could not be finished now: another worker holds it, time ran out, or something it needs
 * could not be reached. Nothing half-done is visible; the same event has to be delivered again.
 */
public final class TryAgainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TryAgainException(String message) {
        super(message);
    }

    public TryAgainException(String message, Throwable cause) {
        super(message, cause);
    }
}
