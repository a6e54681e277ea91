package uk.pctmonitor.store.catalogue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import uk.pctmonitor.core.message.Invisible;

/**
 * The layout of one catalogue file: a header with known columns, then rows. Lines that begin with
 * {@code #} are remarks.
 *
 * @param file its name
 * @param mandatory columns that must be there
 * @param optional columns that may be there
 */
record CatalogueTable(String file, List<String> mandatory, List<String> optional) {

    /** The rows of the text; what does not fit the layout goes to the log. */
    List<CatalogueRow> rows(String text, FaultLog log) {
        List<CatalogueRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            List<String> header = null;
            for (CsvRecord record : csv) {
                if (header == null) {
                    header = header(record, log);
                    if (header.isEmpty()) {
                        return rows;
                    }
                } else {
                    addRow(record, header, rows, log);
                }
            }
            if (header == null) {
                log.add(file, 0, "", "The file is empty: it needs the header " + columns() + ".");
            }
        } catch (CsvParseException broken) {
            log.add(
                    file,
                    rows.isEmpty() ? 1 : rows.getLast().line(),
                    "",
                    "From here on the file can't be read as CSV; look for a quotation mark that is"
                            + " never closed.");
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can't fail to be read", impossible);
        }
        return rows;
    }

    /** The column names, or none when the header does not fit. */
    private List<String> header(CsvRecord record, FaultLog log) {
        List<String> header = record.getFields().stream().map(String::strip).toList();
        long line = record.getStartingLineNumber();
        boolean fits = true;
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!mandatory.contains(column) && !optional.contains(column)) {
                log.add(file, line, column, "Unknown column; the columns are " + columns() + ".");
                fits = false;
            } else if (header.indexOf(column) < i) {
                log.add(file, line, column, "The column stands here twice.");
                fits = false;
            }
        }
        for (String column : mandatory) {
            if (!header.contains(column)) {
                log.add(file, line, column, "The column is missing and must be there.");
                fits = false;
            }
        }
        return fits ? header : List.of();
    }

    private void addRow(
            CsvRecord record, List<String> header, List<CatalogueRow> rows, FaultLog log) {
        List<String> cells = record.getFields();
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        long line = record.getStartingLineNumber();
        int broken = firstOverSeveralLines(cells);
        if (broken >= 0) {
            // An unclosed quotation mark reads like this, and would swallow the lines below.
            log.add(
                    file,
                    line,
                    broken < header.size() ? header.get(broken) : "",
                    "The cell runs on into the next line; close its quotation mark.");
            return;
        }
        if (cells.size() > header.size()) {
            log.add(
                    file,
                    line,
                    "",
                    "%d cells under %d columns: put quotation marks round a text with a comma."
                            .formatted(cells.size(), header.size()));
            return;
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            OptionalInt invisible = Invisible.first(cell);
            if (invisible.isPresent()) {
                log.add(
                        file,
                        line,
                        header.get(i),
                        "The cell holds an invisible character, %s. Type the cell again by hand."
                                .formatted(Invisible.name(invisible.getAsInt())));
                return;
            }
            byColumn.put(header.get(i), cell);
        }
        rows.add(new CatalogueRow(file, line, byColumn, log));
    }

    private static int firstOverSeveralLines(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).indexOf('\n') >= 0 || cells.get(i).indexOf('\r') >= 0) {
                return i;
            }
        }
        return -1;
    }

    private String columns() {
        List<String> all = new ArrayList<>(mandatory);
        all.addAll(optional);
        return String.join(", ", all);
    }
}
