package uk.pctmonitor.local.spc;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands out the rows of a file series by series. */
interface SeriesSource {

    /** The most rows kept in memory at a time. */
    int MOST_HELD = 1_000_000;

    /**
     * All good rows of the next series, in the order of the file; null after the last.
     *
     * @throws InterleavedException when the rows of a series turn out not to stand together
     */
    @Nullable List<SeriesRow> next() throws InterleavedException;

    /** Rows of another series stand between those of one. */
    final class InterleavedException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
