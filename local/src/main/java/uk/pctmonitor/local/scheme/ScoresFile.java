package uk.pctmonitor.local.scheme;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.pctmonitor.core.rating.scheme.Given;
import uk.pctmonitor.core.rating.scheme.Scheme;

/** Reads a CSV file of {@code indicator,value} lines, and finds every fault in it. */
public final class ScoresFile {

    private static final long MOST_BYTES = 1_000_000;

    /**
     * What the file says.
     *
     * @param given what may be applied; of use only without faults
     * @param faults one line each, with file, row, column and how to mend it
     */
    public record Read(Given given, List<String> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    private ScoresFile() {}

    /**
     * Reads the file for these schemes: a line may be about an indicator or a fact of any of them.
     *
     * @throws IOException when it can't be read at all
     */
    public static Read read(Path file, List<Scheme> schemes) throws IOException {
        String name = Objects.requireNonNull(file.getFileName(), "a file has a name").toString();
        Faults faults = new Faults(name);
        ScoreRows rows = new ScoreRows(schemes, faults);
        if (Files.size(file) > MOST_BYTES) {
            faults.ofFile(
                    "It is larger than 1,000,000 bytes. A file of scores has one short line"
                            + " for each indicator.");
            return new Read(rows.given(), faults.lines());
        }
        try {
            String text = decode(Files.readAllBytes(file));
            try (CsvReader<CsvRecord> csv =
                    CsvReader.builder()
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(text)) {
                read(csv, rows, faults);
            }
        } catch (CharacterCodingException notText) {
            faults.ofFile("It is not UTF-8; save it as CSV UTF-8.");
        } catch (CsvParseException broken) {
            faults.ofFile("It can't be read as CSV; look for a quotation mark never closed.");
        }
        return new Read(rows.given(), faults.lines());
    }

    private static void read(CsvReader<CsvRecord> csv, ScoreRows rows, Faults faults) {
        List<String> header = null;
        long read = 0;
        for (CsvRecord record : csv) {
            if (header == null) {
                header = header(record, faults);
                if (header.isEmpty()) {
                    return;
                }
            } else if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                read++;
                rows.read(record.getStartingLineNumber(), cells(header, record.getFields()));
            }
        }
        if (header == null) {
            faults.ofFile("It is empty; begin it with the line indicator,value.");
        } else if (read == 0) {
            faults.ofFile("There is nothing below the header.");
        }
    }

    /** The columns by name, none when they do not fit. */
    private static List<String> header(CsvRecord record, Faults faults) {
        List<String> header = new ArrayList<>();
        for (String cell : record.getFields()) {
            String column = cell.strip().toLowerCase(Locale.ROOT);
            if (!column.isEmpty() && !ScoreRows.COLUMNS.contains(column)) {
                faults.ofColumn(
                        record.getStartingLineNumber(),
                        cell,
                        "It is not a column of a file of scores; the columns are %s."
                                .formatted(String.join(", ", ScoreRows.COLUMNS)));
                return List.of();
            }
            header.add(column);
        }
        boolean fits =
                header.contains("indicator")
                        && (header.contains("value") || header.contains("score"))
                        && header.stream().filter(each -> !each.isEmpty()).distinct().count()
                                == header.stream().filter(each -> !each.isEmpty()).count();
        if (!fits) {
            faults.ofFile(
                    "Its first line must name the columns indicator and value (or score), each"
                            + " once.");
            return List.of();
        }
        return header;
    }

    private static Map<String, String> cells(List<String> header, List<String> fields) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < Math.min(header.size(), fields.size()); i++) {
            cells.put(header.get(i), fields.get(i).strip());
        }
        return cells;
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
