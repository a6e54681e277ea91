package uk.pctmonitor.core.intake;

/** The rules for the rows of one kind and shape of collection. */
sealed interface RowRules permits WideRows, LongRows, TargetRows, ContactRows {

    /** Checks the row and keeps what it says if nothing is wrong with it. */
    void read(RowReading row);

    /** Counts a row whose cells can't be read at all. */
    void refuse(RowReading row);

    /** Remarks on the file as a whole, after its last row. */
    default void finish() {}

    /** Everything kept; may be asked for once, after the last row. */
    Content content();
}
