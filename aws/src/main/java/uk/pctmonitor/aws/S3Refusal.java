package uk.pctmonitor.aws;

/** S3 answered and would not. Its own message is left out: it may quote what was asked. */
final class S3Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    /**
     * @param status of the answer
     * @param code S3's own word for the reason, empty when it gives none
     */
    S3Refusal(int status, String code) {
        super("S3 answers %d %s".formatted(status, code).strip());
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    /** Whether there is no such version. S3 answers 400 to an id that it could not have given. */
    boolean isMissing() {
        return status == 404 || code.equals("InvalidArgument");
    }

    boolean mayGoBetter() {
        return status == 429 || status >= 500;
    }
}
