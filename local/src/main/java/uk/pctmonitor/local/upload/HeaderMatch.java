package uk.pctmonitor.local.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.RowSource;
import uk.pctmonitor.core.intake.RowSource.UnreadableFileException;
import uk.pctmonitor.readers.UploadedRows;

/** Finds the collections to which a file's header belongs. */
final class HeaderMatch {

    private static final Pattern SPACING = Pattern.compile("[\\s\\u00a0_]+");

    private HeaderMatch() {}

    /**
     * The collections whose required columns are all there; only those that know every column of
     * the header, if there are any.
     */
    static List<CollectionDefinition> of(Path file, Collection<CollectionDefinition> collections) {
        Map<String, Set<String>> headers = new HashMap<>();
        collections.forEach(each -> headers.put(each.code(), header(file, each)));
        List<CollectionDefinition> complete =
                collections.stream()
                        .filter(each ->
                                hasRequired(each, headers.getOrDefault(each.code(), Set.of())))
                        .toList();
        List<CollectionDefinition> exact =
                complete.stream()
                        .filter(each -> knowsAll(each, headers.getOrDefault(each.code(), Set.of())))
                        .toList();
        return exact.isEmpty() ? complete : exact;
    }

    private static boolean hasRequired(CollectionDefinition collection, Set<String> header) {
        return !header.isEmpty()
                && collection.columns().stream()
                        .filter(Column::required)
                        .allMatch(column -> names(column).anyMatch(header::contains));
    }

    private static boolean knowsAll(CollectionDefinition collection, Set<String> header) {
        Set<String> known = new HashSet<>();
        collection.columns().forEach(column -> names(column).forEach(known::add));
        return known.containsAll(header);
    }

    private static Stream<String> names(Column column) {
        return Stream.concat(Stream.of(column.header()), column.aliases().stream())
                .map(HeaderMatch::normal);
    }

    private static Set<String> header(Path file, CollectionDefinition collection) {
        try (InputStream bytes = Files.newInputStream(file)) {
            RowSource.Row row =
                    UploadedRows.open(bytes, collection, String.valueOf(file.getFileName())).next();
            Set<String> header = new HashSet<>();
            if (row != null) {
                row.cells().stream()
                        .map(HeaderMatch::normal)
                        .filter(cell -> !cell.isEmpty())
                        .forEach(header::add);
            }
            return header;
        } catch (UnreadableFileException _) {
            return Set.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As the check of an upload compares headings: whatever the case, spaces and underscores. */
    private static String normal(String heading) {
        return SPACING.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
