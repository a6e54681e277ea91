package uk.pctmonitor.aws;

/** A deployed system can't be looked at, for a reason that its reader can put right. */
public final class NotReachedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReachedException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
