package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.CollectionDefinition.PeriodIn;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.CollectionDefinition.Shape;

/** Whether the columns of a collection are those that its kind and shape need. */
final class ColumnCheck {

    private static final Set<Role> FIGURES =
            EnumSet.of(Role.VALUE, Role.NUMERATOR, Role.DENOMINATOR, Role.EXPECTED);
    private static final Set<Role> OF_RETURNS =
            EnumSet.of(
                    Role.ORGANISATION,
                    Role.METRIC,
                    Role.PERIOD,
                    Role.FINANCIAL_YEAR,
                    Role.QUARTER,
                    Role.VALUE,
                    Role.NUMERATOR,
                    Role.DENOMINATOR,
                    Role.EXPECTED,
                    Role.FORECAST,
                    Role.IGNORED);
    private static final Set<Role> OF_TEMPLATES =
            EnumSet.of(
                    Role.ORGANISATION,
                    Role.PERIOD,
                    Role.FINANCIAL_YEAR,
                    Role.QUARTER,
                    Role.UNIT,
                    Role.SIGNS,
                    Role.LINE,
                    Role.IGNORED);
    private static final Set<Role> OF_TARGETS =
            EnumSet.of(
                    Role.ORGANISATION,
                    Role.METRIC,
                    Role.PERIOD,
                    Role.FINANCIAL_YEAR,
                    Role.QUARTER,
                    Role.TARGET,
                    Role.AMBER_LIMIT,
                    Role.IGNORED);
    private final CatalogueRow collection;
    private final Kind kind;
    private final Shape shape;
    private final Set<Role> present = EnumSet.noneOf(Role.class);

    private ColumnCheck(CatalogueRow collection, Kind kind, Shape shape) {
        this.collection = collection;
        this.kind = kind;
        this.shape = shape;
    }

    /**
     * Notes every fault: at a column's own row, or at the collection's where a column is missing.
     */
    static void check(
            CatalogueRow collection,
            Kind kind,
            Shape shape,
            PeriodIn periodIn,
            List<Entry<Column>> columns) {
        ColumnCheck check = new ColumnCheck(collection, kind, shape);
        if (kind != Kind.RETURNS && shape != Shape.LONG) {
            collection.fault("shape", "Only returns can be " + shape + ".");
        }
        Set<String> headers = new HashSet<>();
        columns.forEach(column -> check.column(column, headers));
        check.missing(periodIn);
    }

    private void column(Entry<Column> entry, Set<String> headers) {
        Column column = entry.value();
        CatalogueRow row = entry.row();
        List<String> names = new ArrayList<>(column.aliases());
        names.addFirst(column.header());
        Set<String> own = new HashSet<>();
        for (String name : names) {
            if (own.add(key(name)) && !headers.add(key(name))) {
                row.fault(
                        name.equals(column.header()) ? "header" : "aliases",
                        "'" + name + "' already stands for a column of this collection.");
            }
        }
        Role role = column.role();
        if (!allowed().contains(role)) {
            row.fault(
                    "role",
                    "A collection of %s has no column of role %s."
                            .formatted(shape == Shape.TEMPLATE ? "shape TEMPLATE" : kind, role));
        }
        if (shape == Shape.WIDE && role == Role.FORECAST) {
            row.fault("role", "Only a LONG collection has a column of role FORECAST.");
        }
        boolean wideFigure = shape == Shape.WIDE && FIGURES.contains(role);
        boolean several = wideFigure || role == Role.LINE || role == Role.IGNORED;
        if (!present.add(role) && !several) {
            row.fault("role", "Another column already has the role " + role + ".");
        }
        int fed = column.metrics().size();
        if (wideFigure && fed == 0) {
            row.fault("metrics", "In a wide collection it must name the metric it feeds.");
        } else if (!wideFigure && fed > 0) {
            row.fault("metrics", "Only columns of figures of wide collections name metrics.");
        } else if (fed > 1 && role != Role.DENOMINATOR) {
            row.fault("metrics", "Only a denominator may feed more than one metric.");
        }
    }

    /** As headers of uploads are compared: without regard to case, spaces and underscores. */
    private static String key(String header) {
        return header.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "");
    }

    private Set<Role> allowed() {
        return switch (kind) {
            case RETURNS -> shape == Shape.TEMPLATE ? OF_TEMPLATES : OF_RETURNS;
            case TARGETS -> OF_TARGETS;
            case CONTACTS, OVERRIDES, PLANS, MILESTONES, SIGNOFFS, ACKNOWLEDGEMENTS ->
                    DecisionColumns.of(kind).allowed();
        };
    }

    private void missing(PeriodIn periodIn) {
        switch (kind) {
            case RETURNS -> {
                need(Role.ORGANISATION);
                figures();
                period(
                        periodIn,
                        present.contains(Role.FINANCIAL_YEAR) && present.contains(Role.QUARTER));
            }
            case TARGETS -> {
                need(Role.ORGANISATION);
                need(Role.METRIC);
                need(Role.TARGET);
                period(periodIn, present.contains(Role.FINANCIAL_YEAR));
            }
            case CONTACTS, OVERRIDES, PLANS, MILESTONES, SIGNOFFS, ACKNOWLEDGEMENTS ->
                    DecisionColumns.of(kind).needed().forEach(this::need);
        }
    }

    private void figures() {
        switch (shape) {
            case LONG -> need(Role.METRIC);
            case WIDE -> {
                if (present.contains(Role.METRIC)) {
                    collection.fault("shape", "A WIDE collection has no METRIC column.");
                }
            }
            case TEMPLATE -> {
                need(Role.UNIT);
                need(Role.SIGNS);
                if (!present.contains(Role.LINE)) {
                    collection.fault("shape", "A TEMPLATE collection needs lines in lines.csv.");
                }
                if (collection.has("suppression_markers")) {
                    collection.fault(
                            "suppression_markers", "The lines of a template can't be withheld.");
                }
                return;
            }
        }
        if (!present.contains(Role.VALUE) && !present.contains(Role.NUMERATOR)) {
            collection.fault("code", "It needs a column of role VALUE or NUMERATOR.");
        }
    }

    private void period(PeriodIn periodIn, boolean inTwoColumns) {
        boolean inColumns = present.contains(Role.PERIOD) || inTwoColumns;
        if (periodIn == PeriodIn.COLUMNS && !inColumns) {
            collection.fault(
                    "period_in",
                    "It needs a column of role PERIOD, or FINANCIAL_YEAR and QUARTER, or period_in"
                            + " FILE_NAME.");
        }
    }

    private void need(Role role) {
        if (!present.contains(role)) {
            collection.fault("code", "It needs a column of role " + role + " in columns.csv.");
        }
    }
}
