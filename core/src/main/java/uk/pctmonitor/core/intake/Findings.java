package uk.pctmonitor.core.intake;

import java.util.List;

/**
 * All findings of one file: those listed in full and the count of all.
 *
 * @param listed in file order, at most {@link #MOST_LISTED} of each severity class
 * @param errors how many refuse a row or the file
 * @param warnings how many only warn
 */
public record Findings(List<Finding> listed, long errors, long warnings) {

    /** How many errors, and how many warnings, are kept in full; the rest is only counted. */
    public static final int MOST_LISTED = 100;

    public Findings {
        listed = List.copyOf(listed);
    }

    public static final Findings NONE = new Findings(List.of(), 0, 0);

    /** These findings followed by others. */
    public Findings and(Findings others) {
        java.util.ArrayList<Finding> all = new java.util.ArrayList<>(listed);
        all.addAll(others.listed);
        return new Findings(all, errors + others.errors, warnings + others.warnings);
    }
}
