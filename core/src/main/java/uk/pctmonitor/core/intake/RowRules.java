package uk.pctmonitor.core.intake;

import java.util.Collections;
import java.util.SortedSet;
import uk.pctmonitor.core.calendar.Quarter;

/** The rules for the rows of one kind and shape of collection. */
sealed interface RowRules
        permits WideRows,
                LongRows,
                TemplateRows,
                TargetRows,
                ContactRows,
                OverrideRows,
                PlanRows,
                MilestoneRows,
                SignoffRows,
                AcknowledgementRows {

    /** Checks the row and keeps what it says if nothing is wrong with it. */
    void read(RowReading row);

    /** Counts a row whose cells can't be read at all. */
    void refuse(RowReading row);

    /** Remarks on the file as a whole, after its last row. */
    default void finish() {}

    /** The quarters that rows speak of, faulty ones too; empty unless they hold returns. */
    default SortedSet<Quarter> quarters() {
        return Collections.emptySortedSet();
    }

    /** Everything kept; may be asked for once, after the last row. */
    Content content();
}
