package uk.pctmonitor.assess;

import uk.pctmonitor.core.calendar.Quarter;

/** Nobody has reported on the quarter, so there is nothing of it to assess again. */
public final class NoReturnsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoReturnsException(Quarter quarter) {
        super("There is no return of %s.".formatted(quarter));
    }
}
