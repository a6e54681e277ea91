package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.template.DeclaredUnit;
import uk.pctmonitor.core.template.Line;
import uk.pctmonitor.core.template.SignConvention;
import uk.pctmonitor.core.template.Template;

/** Reads the lines of a template's row: exactly, in pounds, spending without its minus sign. */
final class AmountsReading {

    /**
     * What a row says.
     *
     * @param unit as declared; null, with a fault, when it is not
     * @param byLine amounts in pounds or numbers; a line left empty is not there
     * @param faulty lines whose cell could not be taken
     */
    record Amounts(
            @Nullable DeclaredUnit unit,
            SortedMap<String, BigDecimal> byLine,
            Set<String> faulty) {}

    private record Watched(Line line, Position position) {}

    private final Position unitAt;
    private final Position signsAt;
    private final List<Watched> watched;
    private final FigureParser parser;

    AmountsReading(CollectionDefinition collection, Header header, Position unit, Position signs) {
        Template template = collection.template();
        this.unitAt = unit;
        this.signsAt = signs;
        this.parser = new FigureParser(collection);
        this.watched =
                header.positions().stream()
                        .filter(each -> each.column().role() == Role.LINE)
                        .flatMap(each ->
                                template.line(each.column().header()).stream()
                                        .map(line -> new Watched(line, each)))
                        .toList();
    }

    /** How many lines the file has columns for. */
    int lines() {
        return watched.size();
    }

    /** The amounts, with every fault of their cells taken down. */
    Amounts read(RowReading row) {
        DeclaredUnit unit =
                declared(
                        row,
                        unitAt,
                        DeclaredUnit::parse,
                        FindingCode.BAD_UNIT,
                        "the unit of its money",
                        "pence, GBP or GBP000");
        SignConvention signs =
                declared(
                        row,
                        signsAt,
                        SignConvention::parse,
                        FindingCode.BAD_SIGNS,
                        "how its spending is written",
                        "SPENDING_POSITIVE or SPENDING_NEGATIVE (with a minus sign)");
        SortedMap<String, BigDecimal> byLine = new TreeMap<>();
        Set<String> faulty = new HashSet<>();
        SignsRule signsRule = new SignsRule(row, signsAt);
        for (Watched each : watched) {
            String text = row.text(each.position());
            FigureText figure = text == null ? null : parser.parse(text);
            String code = each.line().code();
            switch (figure) {
                case null -> faulty.add(code);
                case FigureText.Empty _ -> {}
                case FigureText.Figure(BigDecimal written) -> {
                    if (unit == null || signs == null) {
                        faulty.add(code);
                    } else if (signsRule.allows(each.line(), each.position(), written, signs)
                            && isWhole(row, each, written)) {
                        keep(each, unit, signs.kept(each.line(), written), byLine);
                    } else {
                        faulty.add(code);
                    }
                }
                case FigureText.Withheld _ -> {
                    row.error(
                            FindingCode.NO_FIGURE_TEXT,
                            each.position(),
                            "A line of this return can't be withheld.",
                            "Give the amount, or leave the cell empty.");
                    faulty.add(code);
                }
                case FigureText.Fault(FindingCode fault, String problem, String fix) -> {
                    row.error(fault, each.position(), problem, fix);
                    faulty.add(code);
                }
            }
        }
        signsRule.finish();
        return new Amounts(unit, byLine, faulty);
    }

    private static <T> @Nullable T declared(
            RowReading row,
            Position position,
            Function<String, Optional<T>> reading,
            FindingCode code,
            String what,
            String allowed) {
        String text = row.text(position);
        if (text == null) {
            return null;
        }
        T declared = reading.apply(text).orElse(null);
        if (declared == null) {
            row.error(
                    code,
                    position,
                    text.isEmpty()
                            ? "The row does not declare %s.".formatted(what)
                            : "%s does not declare %s.".formatted(Echo.quoted(text), what),
                    "Write %s.".formatted(allowed));
        }
        return declared;
    }

    /** Whether an amount can be what its line counts; its sign is looked at with all others. */
    private static boolean isWhole(RowReading row, Watched at, BigDecimal written) {
        if (isMoney(at) || written.stripTrailingZeros().scale() <= 0) {
            return true;
        }
        row.error(
                FindingCode.OUT_OF_RANGE,
                at.position(),
                "%s counts things and can't be %s."
                        .formatted(at.line().code(), written.toPlainString()),
                "Give a whole number.");
        return false;
    }

    private static void keep(
            Watched at, DeclaredUnit unit, BigDecimal kept, SortedMap<String, BigDecimal> byLine) {
        byLine.put(at.line().code(), isMoney(at) ? unit.toPounds(kept) : kept);
    }

    private static boolean isMoney(Watched each) {
        return Objects.requireNonNull(each.line()).kind() == Line.Kind.MONEY;
    }
}
