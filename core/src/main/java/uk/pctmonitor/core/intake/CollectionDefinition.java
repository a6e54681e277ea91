package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Set;
import uk.pctmonitor.core.template.Template;

/**
 * What a file of one collection looks like: data from the catalogue, never code.
 *
 * @param code as in the upload's key, such as {@code cover}
 * @param name in plain words
 * @param kind what its rows tell
 * @param shape a column per metric, a row per metric, or a standardised return; LONG for all but
 *     returns
 * @param delimiter between cells, such as a comma or semicolon
 * @param decimalSeparator a point or a comma
 * @param periodIn where the quarter is written
 * @param closedOrganisations what becomes of rows of organisations closed at the quarter's end
 * @param ratios which parts of a ratio are published
 * @param rowErrors whether one faulty row refuses the file
 * @param suppressionMarkers cell texts that mean "withheld", such as {@code *}
 * @param columns the columns it may have
 * @param metrics codes of the metrics it reports, in catalogue order; empty for all but returns
 * @param limits named limits
 * @param template the lines of a standardised return and what follows from them; {@link
 *     Template#NONE} for every other shape
 * @param workbook how its workbooks are laid out
 */
public record CollectionDefinition(
        String code,
        String name,
        Kind kind,
        Shape shape,
        char delimiter,
        char decimalSeparator,
        PeriodIn periodIn,
        ClosedOrganisations closedOrganisations,
        Ratios ratios,
        RowErrors rowErrors,
        Set<String> suppressionMarkers,
        List<Column> columns,
        List<String> metrics,
        Limits limits,
        Template template,
        WorkbookLayout workbook) {

    /** A collection whose files tell the figures themselves. */
    public CollectionDefinition(
            String code,
            String name,
            Kind kind,
            Shape shape,
            char delimiter,
            char decimalSeparator,
            PeriodIn periodIn,
            ClosedOrganisations closedOrganisations,
            Ratios ratios,
            RowErrors rowErrors,
            Set<String> suppressionMarkers,
            List<Column> columns,
            List<String> metrics,
            Limits limits) {
        this(
                code,
                name,
                kind,
                shape,
                delimiter,
                decimalSeparator,
                periodIn,
                closedOrganisations,
                ratios,
                rowErrors,
                suppressionMarkers,
                columns,
                metrics,
                limits,
                Template.NONE,
                WorkbookLayout.NONE);
    }

    public CollectionDefinition {
        suppressionMarkers = Set.copyOf(suppressionMarkers);
        columns = List.copyOf(columns);
        metrics = List.copyOf(metrics);
    }

    public enum Kind {
        RETURNS,
        TARGETS,
        CONTACTS,
        OVERRIDES,
        /** The texts of plans. */
        PLANS,
        /** How milestones of plans have come along. */
        MILESTONES,
        /** What organisations and the SHA say to plans. */
        SIGNOFFS,
        /** Alerts that somebody has taken note of. */
        ACKNOWLEDGEMENTS
    }

    public enum Shape {
        /** A row is a return: a column for each metric. */
        WIDE,
        /** A row is one figure. */
        LONG,
        /** A row is a standardised return: a column for each line, from which figures follow. */
        TEMPLATE
    }

    public enum PeriodIn {
        COLUMNS,
        FILE_NAME
    }

    /**
     * Former organisations: refused with their successor named, mapped to their only successor,
     * kept, or mapped where there is such a successor and kept where there is none.
     */
    public enum ClosedOrganisations {
        REFUSE,
        MAP,
        KEEP_AS_AREA,
        MAP_OR_KEEP;

        /** Whether organisations go on being reported on after they have closed. */
        public boolean keepsAreas() {
            return this == KEEP_AS_AREA || this == MAP_OR_KEEP;
        }
    }

    /** Which parts of a ratio a file must give. */
    public enum Ratios {
        /** Numerator and denominator; a value beside them is checked against them. */
        NUMERATOR_AND_DENOMINATOR,
        /** Value and denominator; the numerator is derived and marked so. */
        VALUE_AND_DENOMINATOR,
        /** Either of the above, row by row. */
        EITHER
    }

    public enum RowErrors {
        REFUSE_FILE,
        SKIP_ROW
    }

    /** What a column holds. */
    public enum Role {
        ORGANISATION,
        METRIC,
        PERIOD,
        FINANCIAL_YEAR,
        QUARTER,
        VALUE,
        NUMERATOR,
        DENOMINATOR,
        /** The volume expected, for the completeness check. */
        EXPECTED,
        /** The organisation's own forecast of the metric's year-end figure; long files only. */
        FORECAST,
        /** A line of a standardised return; the column's header is the line's code. */
        LINE,
        /** The unit in which the row's money stands. */
        UNIT,
        /** How the row's spending is written. */
        SIGNS,
        /** A target, or a range such as 90..110. */
        TARGET,
        AMBER_LIMIT,
        CONTACT_ROLE,
        CONTACT_NAME,
        EMAIL,
        FROM,
        TO,
        /** One of the six categories, whose light is overridden. */
        CATEGORY,
        LIGHT,
        /** One of the two people who decided it: personal data, never repeated in a finding. */
        FIRST_PERSON,
        SECOND_PERSON,
        /** Why, in free words, and not repeated either. */
        REASON,
        /** What a plan is called, or NEW. */
        PLAN,
        PLAN_TYPE,
        TITLE,
        /** Who wrote a plan: personal data, as every column of names, notes and reasons is. */
        PREPARED_BY,
        ACCOUNTABLE,
        SIGNATORIES,
        /** First day of a plan's delivery. */
        STARTS,
        /** Number of a milestone, such as 2 or 2.1. */
        MILESTONE,
        ACTION,
        PURPOSE,
        FINDINGS,
        WHEN,
        DUE,
        EVERY_MONTHS,
        OWNER_ORG,
        /** A role, or the e-mail address of a contact. */
        OWNER,
        MEASURE,
        EVIDENCE,
        MANDATORY,
        /** What has become of a milestone. */
        STATUS,
        ON,
        PERCENT,
        RATING,
        BARRIER,
        NOTE,
        /** Who reports, signs, or takes note. */
        BY,
        VERSION,
        /** What is said to a plan. */
        ACT,
        /** Allowed, not read. */
        IGNORED
    }

    /**
     * One column.
     *
     * @param header as normally written
     * @param aliases other ways in which it is written
     * @param metrics for wide files, the metrics that a value, numerator or denominator column
     *     feeds (a denominator may feed several); empty otherwise
     * @param required whether a file without it is refused
     */
    public record Column(
            String header,
            List<String> aliases,
            Role role,
            List<String> metrics,
            boolean required) {
        public Column {
            aliases = List.copyOf(aliases);
            metrics = List.copyOf(metrics);
        }
    }

    /** The most a file may hold; a larger one is refused by the name of the limit. */
    public record Limits(long bytes, long rows, int columns, int cellCharacters) {
        public static final Limits DEFAULT = new Limits(20_000_000, 200_000, 200, 4_000);
    }
}
