package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import uk.pctmonitor.core.calendar.Deadlines;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.organisation.Register;

/** What the rules of one check share: the upload, the definitions, and where findings go. */
record Check(
        Upload upload,
        CollectionDefinition collection,
        Catalogue catalogue,
        Register register,
        Submitters submitters,
        Deadlines deadlines,
        StandingReturns standing,
        DecisionRules decisions,
        FindingLog log) {

    /** The day in London on which the file came. */
    LocalDate receivedOn() {
        return LocalDate.ofInstant(upload.received(), London.ZONE);
    }
}
