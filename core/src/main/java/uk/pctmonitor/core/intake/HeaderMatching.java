package uk.pctmonitor.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.message.Nearest;

/**
 * Matches the first row with the collection's columns: in any order, under any alias, whatever the
 * case, spaces and underscores.
 */
final class HeaderMatching {

    private final CollectionDefinition collection;
    private final FindingLog log;
    private final Map<String, Column> byName = new HashMap<>();

    HeaderMatching(CollectionDefinition collection, FindingLog log) {
        this.collection = collection;
        this.log = log;
        for (Column column : collection.columns()) {
            column.aliases().forEach(alias -> byName.putIfAbsent(normal(alias), column));
        }
        collection.columns().forEach(column -> byName.put(normal(column.header()), column));
    }

    /** The matched header; empty when no row can be read with it. Every fault is taken down. */
    Optional<Header> match(RowSource.Row first) {
        Map<Column, Position> matched = new LinkedHashMap<>();
        List<Position> unknown = new ArrayList<>();
        List<Finding> doubled = new ArrayList<>();
        int width = 0;
        int headings = 0;
        for (int i = 0; i < first.cells().size(); i++) {
            String heading = CellText.trim(first.cells().get(i));
            if (heading.isEmpty()) {
                continue;
            }
            width = i + 1;
            headings++;
            Column column = byName.get(normal(heading));
            if (column == null) {
                unknown.add(new Position(i, heading, IGNORED));
            } else {
                Position earlier = matched.putIfAbsent(column, new Position(i, heading, column));
                if (earlier != null) {
                    doubled.add(twice(first.line(), heading, earlier.heading()));
                }
            }
        }
        if (isForeign(matched, headings, first)) {
            return Optional.empty();
        }
        doubled.forEach(log::add);
        unknown.forEach(each -> log.add(unknown(first.line(), each.heading())));
        boolean usable = reportMissing(matched, first.line());
        return usable
                ? Optional.of(new Header(first.cells(), List.copyOf(matched.values()), width))
                : Optional.empty();
    }

    private static final Column IGNORED = new Column("", List.of(), Role.IGNORED, List.of(), false);

    private boolean isForeign(Map<Column, Position> matched, int headings, RowSource.Row first) {
        boolean complete =
                collection.columns().stream()
                        .filter(Column::required)
                        .allMatch(matched::containsKey);
        if (complete || matched.size() * 2 >= headings) {
            return false;
        }
        boolean data =
                headings < 2
                        || first.cells().stream()
                                .map(CellText::trim)
                                .anyMatch(text -> text.matches("[+-]?[0-9]+([.,][0-9]+)?"));
        if (matched.isEmpty() && data) {
            log.add(
                    error(
                            FindingCode.NO_HEADER,
                            first.line(),
                            null,
                            "The first row is not a header.",
                            "Begin the file with one row of column names: " + names() + "."));
        } else {
            log.add(
                    error(
                            FindingCode.WRONG_COLLECTION,
                            first.line(),
                            null,
                            "Only %d of its %d columns belong to the collection %s (%s); it looks like a file of another collection."
                                    .formatted(
                                            matched.size(),
                                            headings,
                                            collection.code(),
                                            collection.name()),
                            "Upload it to the folder of its own collection, or use these columns: "
                                    + names()
                                    + "."));
        }
        return true;
    }

    private boolean reportMissing(Map<Column, Position> matched, long line) {
        boolean usable = true;
        for (Column column : collection.columns()) {
            if (column.required() && !matched.containsKey(column)) {
                log.add(
                        error(
                                FindingCode.MISSING_COLUMN,
                                line,
                                column.header(),
                                "The column is missing.",
                                "Add it to the header and to every row."));
                usable &=
                        column.role() == Role.IGNORED
                                || column.role() == Role.LINE
                                || !column.metrics().isEmpty();
            }
        }
        return usable;
    }

    private Finding unknown(long line, String heading) {
        String nearest =
                Nearest.of(heading, collection.columns().stream().map(Column::header).toList())
                        .map(name -> " Nearest: " + name + ".")
                        .orElse("");
        return error(
                FindingCode.UNKNOWN_COLUMN,
                line,
                Echo.of(heading),
                "The collection %s has no such column.%s".formatted(collection.code(), nearest),
                "Delete or rename it; the columns are " + names() + ".");
    }

    private static Finding twice(long line, String heading, String earlier) {
        String same = heading.equals(earlier) ? "" : ", the other time as " + Echo.quoted(earlier);
        return error(
                FindingCode.DUPLICATE_COLUMN,
                line,
                Echo.of(heading),
                "The column is there twice" + same + ".",
                "Keep one.");
    }

    private static Finding error(
            FindingCode code,
            long line,
            @org.jspecify.annotations.Nullable String column,
            String problem,
            String fix) {
        return new Finding(Severity.FILE_ERROR, code.name(), line, column, null, problem, fix);
    }

    private String names() {
        return collection.columns().stream()
                .filter(each -> each.role() != Role.IGNORED)
                .map(Column::header)
                .collect(Collectors.joining(", "));
    }

    private static String normal(String name) {
        return CellText.trim(name).toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0_]+", "");
    }
}
