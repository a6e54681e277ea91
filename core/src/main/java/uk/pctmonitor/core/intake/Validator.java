package uk.pctmonitor.core.intake;

import uk.pctmonitor.core.calendar.Deadlines;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.organisation.Register;

/** Checks one file against its collection, finding every fault in one pass (rules.md 4.11). */
public final class Validator {

    private final CollectionDefinition collection;
    private final Catalogue catalogue;
    private final Register register;
    private final Submitters submitters;
    private final Deadlines deadlines;

    public Validator(
            CollectionDefinition collection,
            Catalogue catalogue,
            Register register,
            Submitters submitters,
            Deadlines deadlines) {
        this.collection = collection;
        this.catalogue = catalogue;
        this.register = register;
        this.submitters = submitters;
        this.deadlines = deadlines;
    }

    /** Reads all rows and gives what may be stored with everything found on the way. */
    public Checked check(Upload upload, RowSource rows) {
        throw new UnsupportedOperationException(
                collection.code() + catalogue + register + submitters + deadlines + upload + rows);
    }
}
