package uk.pctmonitor.readers.xlsx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.RowSource.Row;

/** The rows of a workbook's sheet or sheets, the header first. */
interface SheetSource {

    /** The next row, or null after the last. */
    @Nullable Row next();

    /** What is worth a remark, once the last row has been read. */
    List<Finding> remarks();
}
