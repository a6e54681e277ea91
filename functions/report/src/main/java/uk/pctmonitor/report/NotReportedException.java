package uk.pctmonitor.report;

/** Pages are wanted of something that is not there. The message is one sentence for people. */
public final class NotReportedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReportedException(String sentence) {
        super(sentence);
    }
}
