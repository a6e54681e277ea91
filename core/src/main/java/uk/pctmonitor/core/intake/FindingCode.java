package uk.pctmonitor.core.intake;

/**
 * Every kind of finding, by its stable name. {@code docs/file-formats.md} has a table of them; a
 * test keeps the two together.
 */
public enum FindingCode {
    // The file as a whole
    EMPTY_FILE,
    NO_ROWS,
    TYPE_MISMATCH,
    ENCODING,
    NUL_BYTE,
    DELIMITER,
    UNCLOSED_QUOTE,
    TEXT_AFTER_QUOTE,
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    CELL_TOO_LONG,
    // Who may send it
    UNKNOWN_SUBMITTER,
    COLLECTION_NOT_ALLOWED,
    UNKNOWN_COLLECTION,
    MISPLACED,
    // The header
    NO_HEADER,
    WRONG_COLLECTION,
    MISSING_COLUMN,
    UNKNOWN_COLUMN,
    DUPLICATE_COLUMN,
    // The shape of a row
    TOO_FEW_CELLS,
    TOO_MANY_CELLS,
    INVISIBLE_CHARACTER,
    REPEATED_HEADER,
    // The period
    NO_PERIOD,
    BAD_PERIOD,
    PERIOD_MISMATCH,
    FUTURE_QUARTER,
    LATE,
    LATENESS_UNKNOWN,
    // The organisation
    NO_ORG,
    CODE_IS_NUMBER,
    UNKNOWN_ORG,
    LOWER_CASE_CODE,
    ORG_CLOSED,
    ORG_NOT_OPEN,
    ORG_MAPPED,
    ORG_MISMATCH,
    ORGS_ABSENT,
    // The metric
    NO_METRIC,
    UNKNOWN_METRIC,
    METRIC_NOT_COLLECTED,
    METRIC_NOT_IN_FORCE,
    // Figures
    NOT_A_NUMBER,
    NO_FIGURE_TEXT,
    SPREADSHEET_ERROR,
    FORMULA,
    UNIT_IN_VALUE,
    SCIENTIFIC,
    BAD_GROUPING,
    DECIMAL_SEPARATOR,
    NEGATIVE_FORM,
    FOREIGN_DIGITS,
    NUMBER_TOO_LONG,
    UNKNOWN_MARKER,
    NEGATIVE,
    OUT_OF_RANGE,
    NUMERATOR_MISSING,
    DENOMINATOR_MISSING,
    PERCENTAGE_ONLY,
    NUMERATOR_EXCEEDS_DENOMINATOR,
    ZERO_DENOMINATOR,
    VALUE_DISAGREES,
    COMPLETENESS,
    // Standardised returns
    BAD_UNIT,
    BAD_SIGNS,
    CROSS_FOOT,
    NOT_CROSS_FOOTED,
    NOT_WORKED_OUT,
    // Several rows
    CONFLICTING_ROWS,
    REPEATED_ROW,
    // Targets, contacts and overrides
    BAD_TARGET,
    BAD_AMBER_LIMIT,
    BAD_EMAIL,
    BAD_DATE,
    EMPTY_CELL,
    UNKNOWN_CATEGORY,
    BAD_LIGHT,
    SAME_PERSON,
    NOT_ANSWERING,
    // Compared with earlier returns
    CHANGED_MUCH,
    UNUSUAL,
    UNCHANGED,
    UNIT_SUSPECTED,
    OTHER_SUBMITTER,
    SAME_SECOND
}
