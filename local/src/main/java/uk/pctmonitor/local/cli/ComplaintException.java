package uk.pctmonitor.local.cli;

/** Something the user can put right, said in one sentence; shown without a stack trace. */
final class ComplaintException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int exitCode;

    private ComplaintException(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** What was asked for can't be understood. */
    static ComplaintException misunderstood(String sentence) {
        return new ComplaintException(ExitCode.USAGE, sentence);
    }

    /** What was asked for can't be done. */
    static ComplaintException impossible(String sentence) {
        return new ComplaintException(ExitCode.FAILED, sentence);
    }

    int exitCode() {
        return exitCode;
    }
}
