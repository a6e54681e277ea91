package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Who may upload what about whom. The submitter in the upload's key is the only claim of identity.
 */
public interface Submitters {

    /** The name of the submitter with this code, if it may upload anything. */
    Optional<String> name(String submitter);

    /** Whether the submitter may upload this collection at all. */
    boolean maySubmit(String submitter, String collection);

    /** Whether it may report on the organisation in that collection, on that day. */
    boolean mayReportOn(String submitter, String collection, String org, LocalDate day);

    /**
     * The organisations that a complete file of this submitter covers on the day: those in its
     * scope that are watched and open, or still kept as areas. Empty when its scope is only itself
     * or open-ended.
     */
    SortedSet<String> expected(String submitter, CollectionDefinition collection, LocalDate day);

    /** Codes of the submitters that may report on every organisation in the collection. */
    List<String> nationalSubmitters(String collection);

    /** Codes of the submitters that are named one by one, not by what kind of body they are. */
    SortedSet<String> named();
}
