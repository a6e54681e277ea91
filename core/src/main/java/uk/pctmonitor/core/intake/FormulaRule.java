package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.template.Formula;
import uk.pctmonitor.core.template.Formula.Gives;

/** Works out the figures that follow from a template's row, and holds them to their bounds. */
final class FormulaRule {

    /** What follows from one row: figures and own forecasts, by metric. */
    record Figures(SortedMap<String, Measure> measures, SortedMap<String, BigDecimal> forecasts) {}

    private final Check check;
    private final Map<String, Position> lines;
    private final BoundsRule bounds = new BoundsRule();

    /**
     * @param lines where each line stands in the file
     */
    FormulaRule(Check check, Map<String, Position> lines) {
        this.check = check;
        this.lines = Map.copyOf(lines);
    }

    /** What a line is called in the file; its code where the file has no column for it. */
    String heading(String line) {
        Position position = lines.get(line);
        return position == null ? line : position.heading();
    }

    /**
     * The figures. One that can't be worked out is a blank, and a warning says why.
     *
     * @param faulty lines with a fault of their own, which are not complained of again
     */
    Figures work(RowReading row, CrossFootRule.Subject subject, Set<String> faulty) {
        Figures figures = new Figures(new TreeMap<>(), new TreeMap<>());
        for (Formula formula : check.collection().template().formulas()) {
            Metric metric = check.catalogue().metric(formula.metric()).orElse(null);
            if (metric != null && metric.inForce(subject.place().quarter())) {
                boolean sound = formula.working().lines().stream().noneMatch(faulty::contains);
                work(row, subject, formula, metric, sound, figures);
            }
        }
        return figures;
    }

    private void work(
            RowReading row,
            CrossFootRule.Subject subject,
            Formula formula,
            Metric metric,
            boolean sound,
            Figures figures) {
        Formula.Worked worked =
                formula.work(subject.amounts(), metric.per(), subject.row(), this::heading);
        Position position = position(formula);
        Measure measure = onSheet(position == null ? "" : row.sheet(position), worked.measure());
        if (position != null && !bounds.holds(row, metric, measure, position)) {
            return;
        }
        if (formula.gives() == Gives.FORECAST) {
            if (measure.value() != null) {
                figures.forecasts().put(metric.code(), measure.value());
            }
            return;
        }
        figures.measures().put(metric.code(), measure);
        if (measure.value() == null && sound) {
            check.log()
                    .add(
                            new Finding(
                                    Severity.WARNING,
                                    FindingCode.NOT_WORKED_OUT.name(),
                                    subject.row(),
                                    null,
                                    null,
                                    "%s %s has no figure for %s: %s."
                                            .formatted(
                                                    subject.place().org(),
                                                    subject.place().quarter().label(),
                                                    metric.code(),
                                                    worked.reason()),
                                    "It is not rated, and not counted as met."));
        }
    }

    /** Like a figure that was read, one that was worked out names its sheet. */
    private static Measure onSheet(String sheet, Measure worked) {
        Cell cell = worked.cell();
        return sheet.isEmpty()
                ? worked
                : new Measure(
                        worked.value(),
                        worked.numerator(),
                        worked.denominator(),
                        worked.provenance(),
                        new Cell(cell.row(), sheet + "! " + cell.column()));
    }

    private @org.jspecify.annotations.Nullable Position position(Formula formula) {
        return formula.working().lines().stream()
                .filter(lines::containsKey)
                .findFirst()
                .map(lines::get)
                .orElse(null);
    }
}
