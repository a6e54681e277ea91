package uk.pctmonitor.assess;

/** Others kept changing the organisation's alert book first; the work stays and is tried again. */
public final class ContendedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContendedException(String org) {
        super("Other runs kept changing the alert book of %s first.".formatted(org));
    }
}
