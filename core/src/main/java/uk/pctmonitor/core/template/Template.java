package uk.pctmonitor.core.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A standardised return (S4.18): what is asked for, what follows from it, and what must agree.
 *
 * @param lines in the order in which they are named to people
 * @param formulas how metrics follow from them
 * @param crossFoots what must agree
 */
public record Template(List<Line> lines, List<Formula> formulas, List<CrossFoot> crossFoots) {

    /** That of collections whose files tell the figures themselves. */
    public static final Template NONE = new Template(List.of(), List.of(), List.of());

    public Template {
        lines = List.copyOf(lines);
        formulas = List.copyOf(formulas);
        crossFoots = List.copyOf(crossFoots);
    }

    /** The line of that code. */
    public Optional<Line> line(String code) {
        return lines.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What a tolerance of 1 is worth in a check: counts have to agree exactly. */
    public BigDecimal slack(CrossFoot check, DeclaredUnit unit) {
        return check.lines().stream().anyMatch(this::isMoney) ? unit.pounds() : BigDecimal.ZERO;
    }

    /** Whether the line is money; false when there is no such line. */
    public boolean isMoney(String line) {
        return line(line).map(each -> each.kind() == Line.Kind.MONEY).orElse(false);
    }
}
