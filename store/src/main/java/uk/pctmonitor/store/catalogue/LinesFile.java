package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.template.Line;

/**
 * {@code lines.csv}: the lines of standardised returns, each a column of its collection's files.
 */
final class LinesFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "lines.csv",
                    List.of("collection", "line", "name"),
                    List.of("kind", "spending", "negative", "required", "aliases"));

    private LinesFile() {}

    /** One line with the column in which it is sent. */
    record Listed(CatalogueRow row, Line line, Column column) {}

    /** The sound lines by collection, in the order of the file. */
    static Map<String, List<Listed>> read(List<CatalogueRow> rows) {
        Map<String, List<Listed>> lines = new LinkedHashMap<>();
        Map<String, Long> known = new HashMap<>();
        for (CatalogueRow row : rows) {
            String collection = row.code("collection");
            String code = row.code("line");
            String name = row.mandatory("name");
            Line.Kind kind = row.oneOf("kind", Line.Kind.class, Line.Kind.MONEY);
            boolean spending = row.yes("spending", false);
            boolean negative = row.yes("negative", false);
            boolean required = row.yes("required", false);
            if (known.putIfAbsent(collection + " " + code, row.line()) != null) {
                row.fault("line", "'" + code + "' stands here twice.");
            }
            if (spending && kind == Line.Kind.COUNT) {
                row.fault("spending", "Only money is spent.");
            }
            if (row.isSound()) {
                lines.computeIfAbsent(collection, each -> new ArrayList<>())
                        .add(
                                new Listed(
                                        row,
                                        new Line(code, name, kind, spending, negative),
                                        new Column(
                                                code,
                                                row.list("aliases"),
                                                Role.LINE,
                                                List.of(),
                                                required)));
            }
        }
        return lines;
    }
}
