package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.ClosedOrganisations;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.CollectionDefinition.Limits;
import uk.pctmonitor.core.intake.CollectionDefinition.PeriodIn;
import uk.pctmonitor.core.intake.CollectionDefinition.Ratios;
import uk.pctmonitor.core.intake.CollectionDefinition.RowErrors;
import uk.pctmonitor.core.intake.CollectionDefinition.Shape;

/**
 * {@code collections.csv}: the kinds of file. The collections in which people say what they agreed,
 * decided or did ({@code targets}, {@code contacts}, {@code plans} and so on) are there with their
 * standard columns even where the file does not list them.
 */
final class CollectionsFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "collections.csv",
                    List.of("code"),
                    List.of(
                            "name",
                            "kind",
                            "shape",
                            "delimiter",
                            "decimal_separator",
                            "period_in",
                            "closed_organisations",
                            "ratios",
                            "row_errors",
                            "suppression_markers",
                            "metrics",
                            "max_bytes",
                            "max_rows",
                            "max_columns",
                            "max_cell_characters",
                            "sheet",
                            "period_under",
                            "totals",
                            "blanks"));

    /** Collections that every catalogue has. */
    private static final Map<String, Kind> STANDARD =
            Map.of(
                    "targets", Kind.TARGETS,
                    "contacts", Kind.CONTACTS,
                    "overrides", Kind.OVERRIDES,
                    "plans", Kind.PLANS,
                    "milestones", Kind.MILESTONES,
                    "signoffs", Kind.SIGNOFFS,
                    "acks", Kind.ACKNOWLEDGEMENTS);

    /** Delimiters by the words that stand for them. */
    private enum Delimiter {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t'),
        PIPE('|');

        private final char character;

        Delimiter(char character) {
            this.character = character;
        }
    }

    private enum DecimalSeparator {
        POINT,
        COMMA
    }

    private final ClaimedMetrics metrics;
    private final Map<String, List<Entry<Column>>> columns;
    private final Map<String, List<Entry<Column>>> standardColumns;
    private final Templates templates;
    private final LayoutsFile layouts;
    private final SortedMap<String, CollectionDefinition> collections = new TreeMap<>();

    /**
     * @param metrics all metrics
     * @param columns the columns listed, by collection
     * @param standardColumns the standard columns, by kind
     * @param templates of standardised returns
     * @param layouts of published workbooks
     */
    CollectionsFile(
            ClaimedMetrics metrics,
            Map<String, List<Entry<Column>>> columns,
            Map<String, List<Entry<Column>>> standardColumns,
            Templates templates,
            LayoutsFile layouts) {
        this.metrics = metrics;
        this.columns = columns;
        this.standardColumns = standardColumns;
        this.templates = templates;
        this.layouts = layouts;
    }

    SortedMap<String, CollectionDefinition> read(List<CatalogueRow> rows, FaultLog log) {
        Set<String> codes = new HashSet<>();
        for (CatalogueRow row : rows) {
            if (!codes.add(row.code("code"))) {
                row.fault("code", "'" + row.text("code") + "' stands here twice.");
            }
        }
        columns.forEach((code, listed) -> {
            if (!codes.contains(code)) {
                listed.getFirst()
                        .row()
                        .fault("collection", "'" + code + "' is not in collections.csv.");
            }
        });
        rows.stream().filter(row -> !takesTheRest(row)).forEach(this::collection);
        rows.stream().filter(CollectionsFile::takesTheRest).forEach(this::collection);
        STANDARD.forEach((code, kind) -> addStandard(code, kind, codes, log));
        return collections;
    }

    /** Long returns that list no metrics report every metric that no other collection claims. */
    private static boolean takesTheRest(CatalogueRow row) {
        return !row.has("metrics")
                && (!row.has("kind") || row.text("kind").equalsIgnoreCase(Kind.RETURNS.name()))
                && (!row.has("shape") || row.text("shape").equalsIgnoreCase(Shape.LONG.name()));
    }

    private void collection(CatalogueRow row) {
        String code = row.text("code");
        Kind kind = row.oneOf("kind", Kind.class, Kind.RETURNS);
        Shape shape = row.oneOf("shape", Shape.class, Shape.LONG);
        PeriodIn periodIn = row.oneOf("period_in", PeriodIn.class, PeriodIn.COLUMNS);
        List<Entry<Column>> own =
                new ArrayList<>(
                        columns.getOrDefault(
                                code,
                                shape == Shape.LONG
                                        ? standardColumns.getOrDefault(kind.name(), List.of())
                                        : List.of()));
        own.addAll(templates.columns(code));
        ColumnCheck.check(row, kind, shape, periodIn, own);
        List<String> reported =
                kind == Kind.RETURNS
                        ? metrics.claim(row, code, shape, own, templates.formulas(code))
                        : List.of();
        CollectionDefinition definition =
                new CollectionDefinition(
                        code,
                        row.textOr("name", code),
                        kind,
                        shape,
                        row.oneOf("delimiter", Delimiter.class, Delimiter.COMMA).character,
                        row.oneOf(
                                                "decimal_separator",
                                                DecimalSeparator.class,
                                                DecimalSeparator.POINT)
                                        == DecimalSeparator.POINT
                                ? '.'
                                : ',',
                        periodIn,
                        row.oneOf(
                                "closed_organisations",
                                ClosedOrganisations.class,
                                ClosedOrganisations.REFUSE),
                        row.oneOf("ratios", Ratios.class, Ratios.EITHER),
                        row.oneOf("row_errors", RowErrors.class, RowErrors.REFUSE_FILE),
                        Set.copyOf(row.list("suppression_markers")),
                        Entry.values(own),
                        reported,
                        limits(row),
                        templates.template(code),
                        layouts.layout(row, code, Entry.values(own)));
        if (kind == Kind.PLANS && definition.rowErrors() == RowErrors.SKIP_ROW) {
            row.fault("row_errors", "A plan that lacks a row is another plan: REFUSE_FILE.");
        }
        if (definition.delimiter() == definition.decimalSeparator()) {
            row.fault("decimal_separator", "It can't be the delimiter as well.");
        }
        collections.put(code, definition);
    }

    private static Limits limits(CatalogueRow row) {
        Limits standard = Limits.DEFAULT;
        return new Limits(
                row.wholeOr("max_bytes", (int) standard.bytes(), 1, Integer.MAX_VALUE),
                row.wholeOr("max_rows", (int) standard.rows(), 1, Integer.MAX_VALUE),
                row.wholeOr("max_columns", standard.columns(), 1, 10_000),
                row.wholeOr("max_cell_characters", standard.cellCharacters(), 1, 1_000_000));
    }

    private void addStandard(String code, Kind kind, Set<String> codes, FaultLog log) {
        if (codes.add(code)) {
            CatalogueRow row =
                    new CatalogueRow(
                            TABLE.file(),
                            0,
                            new HashMap<>(Map.of("code", code, "kind", kind.name())),
                            log);
            collection(row);
        }
    }
}
