package uk.pctmonitor.core.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a file, one at a time; the first is the header. */
public interface RowSource {

    /**
     * The next row, or null after the last. Rows of nothing but empty cells are passed over.
     *
     * @throws UnreadableFileException when the file can't be read on: not UTF-8, an unclosed quote,
     *     a limit passed
     */
    @Nullable Row next() throws UnreadableFileException;

    /** What is worth a remark about the file as a whole; known once the last row has been read. */
    default List<Finding> remarks() {
        return List.of();
    }

    /**
     * One row.
     *
     * @param line line of the file on which the row begins, the first being 1; the row's number in
     *     its sheet where the file has sheets
     * @param known what the file says of the cells beyond their text
     */
    record Row(long line, List<String> cells, CellFacts known) {

        /** A row of a text file. */
        public Row(long line, List<String> cells) {
            this(line, cells, CellFacts.NONE);
        }
    }

    /** The file can't be read on; the finding says why and what to do. */
    final class UnreadableFileException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        public UnreadableFileException(Finding finding) {
            super(finding.problem());
            this.finding = finding;
        }

        public Finding finding() {
            return finding;
        }
    }
}
