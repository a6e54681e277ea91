package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;

/** {@code columns.csv}: the columns of each collection's files. */
final class ColumnsFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "columns.csv",
                    List.of("collection", "header", "role"),
                    List.of("aliases", "metrics", "required"));

    private ColumnsFile() {}

    /** The sound columns by collection, in the order of the file. */
    static Map<String, List<Entry<Column>>> read(List<CatalogueRow> rows) {
        Map<String, List<Entry<Column>>> columns = new LinkedHashMap<>();
        Map<String, Boolean> hasPeriod = new LinkedHashMap<>();
        for (CatalogueRow row : rows) {
            if (row.text("role").equalsIgnoreCase(Role.PERIOD.name())) {
                hasPeriod.put(row.text("collection"), true);
            }
        }
        for (CatalogueRow row : rows) {
            String collection = row.code("collection");
            String header = row.mandatory("header");
            row.mandatory("role");
            Role role = row.oneOf("role", Role.class, Role.IGNORED);
            if (role == Role.LINE) {
                row.fault("role", "The lines of a standardised return stand in lines.csv.");
            }
            boolean onlyWay = !hasPeriod.getOrDefault(collection, false);
            List<String> metrics = row.list("metrics");
            boolean required = row.yes("required", isRequired(role, onlyWay, metrics));
            if (row.isSound()) {
                columns.computeIfAbsent(collection, code -> new ArrayList<>())
                        .add(
                                new Entry<>(
                                        row,
                                        new Column(
                                                header,
                                                row.list("aliases"),
                                                role,
                                                metrics,
                                                required)));
            }
        }
        return columns;
    }

    /**
     * Whether a file needs the column where the catalogue doesn't say: what identifies a row, and
     * in wide files every column of figures.
     *
     * @param onlyWay whether the collection has no single column for the period
     */
    private static boolean isRequired(Role role, boolean onlyWay, List<String> metrics) {
        return switch (role) {
            case ORGANISATION,
                    METRIC,
                    PERIOD,
                    UNIT,
                    SIGNS,
                    TARGET,
                    EMAIL,
                    CATEGORY,
                    LIGHT,
                    FIRST_PERSON,
                    SECOND_PERSON,
                    REASON,
                    PLAN,
                    TITLE,
                    PREPARED_BY,
                    MILESTONE,
                    ACTION,
                    PURPOSE,
                    WHEN,
                    DUE,
                    OWNER,
                    STATUS,
                    ON,
                    BY,
                    VERSION,
                    ACT ->
                    true;
            case FINANCIAL_YEAR, QUARTER -> onlyWay;
            case VALUE, NUMERATOR, DENOMINATOR -> !metrics.isEmpty();
            case EXPECTED,
                    FORECAST,
                    LINE,
                    AMBER_LIMIT,
                    CONTACT_ROLE,
                    CONTACT_NAME,
                    FROM,
                    TO,
                    PLAN_TYPE,
                    ACCOUNTABLE,
                    SIGNATORIES,
                    STARTS,
                    FINDINGS,
                    EVERY_MONTHS,
                    OWNER_ORG,
                    MEASURE,
                    EVIDENCE,
                    MANDATORY,
                    PERCENT,
                    RATING,
                    BARRIER,
                    NOTE,
                    IGNORED ->
                    false;
        };
    }
}
