package uk.pctmonitor.remind;

import java.io.Serial;

/** Others kept being first; the next run goes on from there. */
public final class ContendedException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    ContendedException(String what) {
        super("others kept changing " + what);
    }
}
