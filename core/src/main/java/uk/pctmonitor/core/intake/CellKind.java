package uk.pctmonitor.core.intake;

/** What a cell is, in files that tell. */
public enum CellKind {
    TEXT,
    /** Kept as a number; its text is the number in plain digits. */
    NUMBER,
    /** A number shown as a percentage; its text is what is shown, without the sign. */
    PERCENTAGE,
    /** A number shown as a day; its text is the day, such as {@code 2011-03-31}. */
    DATE,
    /** Worked out by the spreadsheet program. */
    FORMULA,
    /** What the spreadsheet program could not work out. */
    ERROR
}
