package uk.pctmonitor.core.intake;

import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Provenance;

/** Counts what was read, so that every figure is accounted for (S13). */
final class Tally {

    private long rows;
    private long figures;
    private long blank;
    private long suppressed;
    private long refused;

    void row() {
        rows++;
    }

    void taken(Measure measure) {
        if (measure.provenance() == Provenance.SUPPRESSED) {
            suppressed++;
        } else if (measure.value() == null) {
            blank++;
        } else {
            figures++;
        }
    }

    /** The lines of a standardised return. */
    void lines(long amounts, long empty) {
        figures += amounts;
        blank += empty;
    }

    void refused(long count) {
        refused += count;
    }

    long rows() {
        return rows;
    }

    /** The counts; of a refused file every figure is refused. */
    Counts counts(boolean fileRefused) {
        return fileRefused
                ? new Counts(rows, 0, 0, 0, figures + blank + suppressed + refused)
                : new Counts(rows, figures, blank, suppressed, refused);
    }
}
