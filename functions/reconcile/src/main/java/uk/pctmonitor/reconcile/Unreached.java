package uk.pctmonitor.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Why something could not be reached, as its adapter says it. */
final class Unreached {

    private Unreached() {}

    static String why(UncheckedIOException fault) {
        return Optional.ofNullable(fault.getCause())
                .map(IOException::getMessage)
                .orElse("It could not be reached.");
    }
}
