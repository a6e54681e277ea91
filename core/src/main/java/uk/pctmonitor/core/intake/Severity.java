package uk.pctmonitor.core.intake;

/** What a finding does (rules.md 4.11). */
public enum Severity {
    /** Keeps the figure and tells the submitter. */
    WARNING,
    /** Refuses the row, and with it the file unless the collection skips faulty rows. */
    ROW_ERROR,
    /** Refuses the file. */
    FILE_ERROR
}
