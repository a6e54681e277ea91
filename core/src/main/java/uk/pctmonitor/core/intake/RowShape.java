package uk.pctmonitor.core.intake;

/** Checks that a row has as many cells as the header and is not the header over again. */
final class RowShape {

    private final Header header;

    RowShape(Header header) {
        this.header = header;
    }

    /** Whether its cells may be read. */
    boolean isSound(RowSource.Row row, RowReading reading) {
        int cells = row.cells().size();
        if (row.cells().equals(header.written())) {
            reading.error(
                    FindingCode.REPEATED_HEADER,
                    "The header is repeated here.",
                    "Delete the row; a file has one header.");
        } else if (cells < header.width()) {
            reading.error(
                    FindingCode.TOO_FEW_CELLS,
                    "The row has %s and the header %d."
                            .formatted(Words.count(cells, "cell"), header.width()),
                    "If the file was cut short, export it again; an empty cell still needs its"
                            + " delimiter.");
        } else if (row.cells().stream()
                .skip(header.width())
                .anyMatch(cell -> !CellText.trim(cell).isEmpty())) {
            reading.error(
                    FindingCode.TOO_MANY_CELLS,
                    "The row has %s and the header %d."
                            .formatted(Words.count(cells, "cell"), header.width()),
                    "Put text that contains the delimiter in quotation marks.");
        }
        return !reading.faulty();
    }
}
