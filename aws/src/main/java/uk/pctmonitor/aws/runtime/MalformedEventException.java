package uk.pctmonitor.aws.runtime;

/**
 * An event does not have the shape that its sender documents. It has no cause: those of parsers
 * quote the event, which may hold figures, and Lambda logs every cause.
 */
public final class MalformedEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MalformedEventException(String message) {
        super(message);
    }

    /** The same; the fault's own message is left behind. */
    public MalformedEventException(String message, Throwable fault) {
        super(message);
        setStackTrace(fault.getStackTrace());
    }
}
