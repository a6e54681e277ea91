package uk.pctmonitor.core.intake;

import java.util.EnumSet;
import java.util.Set;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;

/**
 * Whether a cell of a workbook is of a kind that its column can take. Codes and labels are text: a
 * number that stands for one may be what a spreadsheet made of another, so it is never read.
 */
final class CellKindRule {

    private static final Set<Role> CODES =
            EnumSet.of(
                    Role.ORGANISATION,
                    Role.METRIC,
                    Role.PLAN,
                    Role.ACCOUNTABLE,
                    Role.SIGNATORIES,
                    Role.OWNER_ORG);
    private static final Set<Role> PERIODS =
            EnumSet.of(Role.PERIOD, Role.FINANCIAL_YEAR, Role.QUARTER);
    private static final Set<Role> FIGURES =
            EnumSet.of(
                    Role.VALUE,
                    Role.NUMERATOR,
                    Role.DENOMINATOR,
                    Role.EXPECTED,
                    Role.FORECAST,
                    Role.LINE,
                    Role.TARGET,
                    Role.AMBER_LIMIT,
                    Role.PERCENT);

    private CellKindRule() {}

    /** Whether the cell may be read; if not, the fault is taken down. */
    static boolean allows(RowReading row, Position at, CellKind kind) {
        Role role = at.column().role();
        return switch (kind) {
            case TEXT -> true;
            case NUMBER -> number(row, at, role);
            case PERCENTAGE -> percentage(row, at, role);
            case DATE -> day(row, at, role);
            case FORMULA ->
                    refused(
                            row,
                            at,
                            FindingCode.FORMULA,
                            "The cell holds a formula.",
                            "Copy the sheet and paste it as values; what a formula gives may"
                                    + " change.");
            case ERROR ->
                    refused(
                            row,
                            at,
                            FindingCode.SPREADSHEET_ERROR,
                            "The cell holds an error of the spreadsheet program.",
                            "Correct it, or leave the cell empty if there is no figure.");
        };
    }

    private static boolean number(RowReading row, Position at, Role role) {
        if (PERIODS.contains(role) && role != Role.QUARTER) {
            return refused(
                    row,
                    at,
                    FindingCode.BAD_PERIOD,
                    "The cell holds a number and not a period.",
                    "Format the column as Text and write the period, such as 2010/11 Q1.");
        }
        if (role == Role.MILESTONE && !row.raw(at).matches("[0-9]+")) {
            return refused(
                    row,
                    at,
                    FindingCode.BAD_MILESTONE,
                    "The cell holds a number, which may have been another: 1.10 becomes 1.1.",
                    "Format the column as Text and write the milestone again.");
        }
        // An organisation's code gets a message of its own, which names what was probably meant.
        return role == Role.ORGANISATION
                || !CODES.contains(role)
                || refused(
                        row,
                        at,
                        FindingCode.CODE_IS_NUMBER,
                        "The cell holds a number and not a code.",
                        "Format the column as Text and type the code again.");
    }

    private static boolean percentage(RowReading row, Position at, Role role) {
        if (role == Role.VALUE || role == Role.PERCENT) {
            return true; // Whether the metric is a percentage is for PercentageRule to say.
        }
        return FIGURES.contains(role)
                ? refused(
                        row,
                        at,
                        FindingCode.PERCENT_AMBIGUOUS,
                        "The cell is formatted as a percentage, which is not read here.",
                        "Format it as a number and write it without the sign, such as 95.")
                : number(row, at, role);
    }

    private static boolean day(RowReading row, Position at, Role role) {
        if (PERIODS.contains(role)) {
            return refused(
                    row,
                    at,
                    FindingCode.PERIOD_IS_DATE,
                    "The cell holds a date; a spreadsheet turns 2010/11 into November 2010.",
                    "Format the column as Text and write the financial year and quarter, such as"
                            + " 2010/11 Q1.");
        }
        if (CODES.contains(role) || role == Role.MILESTONE) {
            return refused(
                    row,
                    at,
                    FindingCode.CODE_IS_NUMBER,
                    "The cell holds a date and not a code.",
                    "Format the column as Text and type the code again.");
        }
        // Everywhere else a day is unambiguous, and read as 2011-03-31.
        return !FIGURES.contains(role)
                || refused(
                        row,
                        at,
                        FindingCode.NOT_A_NUMBER,
                        "The cell is formatted as a date.",
                        "Format it as a number and check what stands there.");
    }

    private static boolean refused(
            RowReading row, Position at, FindingCode code, String problem, String fix) {
        row.confidentialError(code, at, problem, fix);
        return false;
    }
}
