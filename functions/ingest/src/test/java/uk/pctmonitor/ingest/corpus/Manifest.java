package uk.pctmonitor.ingest.corpus;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The manifest of the corpus. */
final class Manifest {

    static final Path FOLDER = Path.of("src", "test", "resources", "corpus");
    static final String NAME = "manifest.csv";

    private Manifest() {}

    static List<Line> lines() {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(FOLDER.resolve(NAME))) {
            List<Line> lines = new ArrayList<>();
            for (CsvRecord row : rows) {
                if (row.getStartingLineNumber() > 1) {
                    lines.add(Line.of(row.getFields()));
                } else if (!row.getFields().equals(Line.HEADER)) {
                    throw new IllegalArgumentException("not the manifest's header: " + row);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that are uploaded, each with all that is expected of it. */
    static List<Case> cases() {
        Map<String, List<Line>> bySource = new LinkedHashMap<>();
        lines().forEach(line ->
                bySource.computeIfAbsent(line.source(), _ -> new ArrayList<>()).add(line));
        return bySource.values().stream().map(Case::new).toList();
    }

    /** Every file of the corpus that is an input, as the manifest names it. */
    static List<String> files() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/") && !isExpectation(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text that says what is expected of an input, by the input's name. */
    static List<String> expectations() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(Manifest::isExpectation)
                    .map(name -> name.replaceFirst("\\.(receipt|stored)\\.txt$", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isExpectation(String name) {
        return name.endsWith(Case.RECEIPT) || name.endsWith(Case.STORED);
    }
}
