package uk.pctmonitor.core.intake;

/**
 * What was read (S13: rows read are all accounted for).
 *
 * @param rows data rows read
 * @param figures figures with a value, in accepted rows
 * @param blank figures left blank, in accepted rows, of metrics in force
 * @param suppressed figures withheld, in accepted rows
 * @param refused figures that could not be taken, with a value or not
 */
public record Counts(long rows, long figures, long blank, long suppressed, long refused) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);
}
