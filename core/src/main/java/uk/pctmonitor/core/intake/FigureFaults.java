package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Says why a text is not a figure, and what to write instead. */
final class FigureFaults {

    private static final String LEAVE_EMPTY = "Leave the cell empty if there is no figure.";

    private static final Set<String> NO_FIGURE =
            Set.of(
                    "-",
                    "--",
                    "–",
                    "—",
                    "n/a",
                    "na",
                    "n.a.",
                    "nil",
                    "none",
                    "null",
                    "tbc",
                    "tba",
                    ".",
                    "..",
                    "...",
                    "?",
                    "missing",
                    "not available",
                    "not applicable");
    private static final Set<String> MARKERS =
            Set.of("*", "**", "~", ":", "x", "c", "[c]", "[x]", "s", "z");

    private record Form(Pattern pattern, FindingCode code, String problem, String fix) {
        Form(String pattern, FindingCode code, String problem, String fix) {
            this(
                    Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL),
                    code,
                    problem,
                    fix);
        }
    }

    private static final String DIGITS = "[0-9][0-9.,]*";

    private static final List<Form> FORMS =
            List.of(
                    new Form(
                            "#+",
                            FindingCode.SPREADSHEET_ERROR,
                            "was exported from a spreadsheet column that is too narrow.",
                            "Widen the column and save the file again."),
                    new Form(
                            "#.*",
                            FindingCode.SPREADSHEET_ERROR,
                            "is a spreadsheet error, not a number.",
                            LEAVE_EMPTY),
                    new Form(
                            "[=@].*|\\+[^0-9].*",
                            FindingCode.FORMULA,
                            "is a formula, not a number.",
                            "Paste the result as a value."),
                    new Form(
                            "[+-]?[0-9.,]+e[+-]?[0-9]+",
                            FindingCode.SCIENTIFIC,
                            "is in scientific notation; digits may already be lost.",
                            "Format the column as a number and type the figure again."),
                    new Form(
                            "[+-]?" + DIGITS + "\\s*%",
                            FindingCode.UNIT_IN_VALUE,
                            "has a per cent sign.",
                            "Write the number alone, such as 95.1 for 95.1%."),
                    new Form(
                            "[+-]?\\s*([£$€]|gbp)\\s*[+-]?" + DIGITS + ".*",
                            FindingCode.UNIT_IN_VALUE,
                            "has a currency sign.",
                            "Write the number alone, in the metric's unit."),
                    new Form(
                            "\\(.*\\)|[0-9][0-9.,]*-|[–—−‐]\\s*[0-9].*|-\\s+[0-9].*",
                            FindingCode.NEGATIVE_FORM,
                            "is not how a negative number is written here.",
                            "Write it with a plain minus sign in front, such as -5."),
                    new Form(
                            "[0-9][0-9.,]*[0-9]?[ '\\u00a0\\u202f\\u2007\\u2009][0-9].*",
                            FindingCode.BAD_GROUPING,
                            "has its thousands divided in a way that is not read here.",
                            "Write it without division, such as 1234."),
                    new Form(
                            "[+-]?" + DIGITS + "\\s*[a-z]+.*",
                            FindingCode.UNIT_IN_VALUE,
                            "has letters after the number.",
                            "Write the number alone, in the metric's unit."));

    private final char decimal;
    private final Set<String> markers;

    FigureFaults(char decimal, Set<String> markers) {
        this.decimal = decimal;
        this.markers = markers;
    }

    /** Why this text, which is neither a number nor an allowed marker, can't be taken. */
    FigureText.Fault explain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (NO_FIGURE.contains(lower)) {
            return fault(text, FindingCode.NO_FIGURE_TEXT, "is not a number.", LEAVE_EMPTY);
        }
        if (MARKERS.contains(lower) || lower.startsWith("<")) {
            return fault(
                    text,
                    FindingCode.UNKNOWN_MARKER,
                    "is not a marker for a withheld figure that this collection knows"
                            + known()
                            + ".",
                    markers.isEmpty()
                            ? LEAVE_EMPTY
                            : "Write %s if the figure is withheld; leave the cell empty if there is none."
                                    .formatted(String.join(" or ", new TreeSet<>(markers))));
        }
        if (text.codePoints().anyMatch(c -> c > 0x7f && Character.isDigit(c))) {
            return fault(
                    text,
                    FindingCode.FOREIGN_DIGITS,
                    "is not written in ordinary digits.",
                    "Type it again with the digits 0 to 9.");
        }
        for (Form form : FORMS) {
            if (form.pattern().matcher(text).matches()) {
                return fault(text, form.code(), form.problem(), form.fix());
            }
        }
        return separators(text);
    }

    private FigureText.Fault separators(String text) {
        char grouping = decimal == ',' ? '.' : ',';
        String example = "1234" + decimal + "5";
        if (!text.matches("[+-]?[0-9.,]+")) {
            return fault(text, FindingCode.NOT_A_NUMBER, "is not a number.", LEAVE_EMPTY);
        }
        if (text.matches("[+-]?[.,][0-9]+|[+-]?[0-9.,]*[.,]")) {
            return fault(
                    text,
                    FindingCode.NOT_A_NUMBER,
                    "has no digits on one side of the decimal sign.",
                    "Write it in full, such as 0" + decimal + "5.");
        }
        if (text.matches("[+-]?[0-9]+[.,]?[0-9]*") && (text.indexOf(grouping) < 0)) {
            return fault(
                    text,
                    FindingCode.NUMBER_TOO_LONG,
                    "has too many digits.",
                    "Write at most 15 digits before and 10 after the decimal sign.");
        }
        if (text.indexOf(decimal) < 0 && text.indexOf(grouping) == text.lastIndexOf(grouping)) {
            return fault(
                    text,
                    FindingCode.DECIMAL_SEPARATOR,
                    "could be a decimal or a thousand; decimals are written with '"
                            + decimal
                            + "' here.",
                    "Write decimals such as " + example + ", and thousands without division.");
        }
        return fault(
                text,
                FindingCode.BAD_GROUPING,
                "is not a number: its groups of digits do not fit.",
                "Write it without division, such as " + example + ".");
    }

    private String known() {
        return markers.isEmpty()
                ? " (it has none)"
                : " (" + String.join(" ", new TreeSet<>(markers)) + ")";
    }

    private static FigureText.Fault fault(
            String text, FindingCode code, String problem, String fix) {
        return new FigureText.Fault(code, Echo.quoted(text) + " " + problem, fix);
    }
}
