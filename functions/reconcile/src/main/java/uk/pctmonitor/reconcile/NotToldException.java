package uk.pctmonitor.reconcile;

/** The e-mail to operations was not taken over; it is kept and goes with the next attempt. */
public final class NotToldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotToldException(String why) {
        super("Operations could not be told: " + why);
    }
}
