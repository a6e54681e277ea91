package uk.pctmonitor.readers.xlsx;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.RowSource;

/**
 * The rows of an uploaded workbook (.xlsx), read as they are asked for. Nothing is interpreted
 * before the whole file has been looked through; codes stay text, numbers are taken digit by digit,
 * and nothing is worked out or fetched. How each ambiguity is decided is written down in {@code
 * docs/file-formats.md}.
 */
public final class WorkbookRows implements RowSource {

    private final byte[] content;
    private final CollectionDefinition collection;
    private @Nullable SheetSource rows;

    private WorkbookRows(byte[] content, CollectionDefinition collection) {
        this.content = content;
        this.collection = collection;
    }

    /**
     * Rows of the workbook as the collection defines it. Nothing is read before the first {@link
     * #next}.
     *
     * @param content the whole file, not larger than the collection allows; not to be changed
     */
    public static RowSource open(byte[] content, CollectionDefinition collection) {
        return new WorkbookRows(content, collection);
    }

    @Override
    public @Nullable Row next() throws UnreadableFileException {
        try {
            SheetSource source = rows;
            if (source == null) {
                source = SheetChoice.of(Workbook.open(content, collection), collection);
                rows = source;
            }
            return source.next();
        } catch (WorkbookFault stopped) {
            throw new UnreadableFileException(stopped.finding());
        }
    }

    @Override
    public List<Finding> remarks() {
        return rows == null ? List.of() : rows.remarks();
    }
}
