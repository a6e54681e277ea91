package uk.pctmonitor.core.metric;

/** How the three parts of a measure came about. The names are the words exported. */
public enum Provenance {
    /** Every part stands in the file as it is stored. */
    PUBLISHED,
    /** A percentage and a denominator were published; the numerator is worked out from them. */
    DERIVED_NUMERATOR,
    /**
     * Numerator and denominator were published, or follow from published lines of a standardised
     * return; the value is worked out from them.
     */
    DERIVED_VALUE,
    /** The cell was left blank: there is no figure. */
    BLANK,
    /**
     * A suppression marker the collection allows stood in the cell: there is a figure, but not for
     * us.
     */
    SUPPRESSED
}
