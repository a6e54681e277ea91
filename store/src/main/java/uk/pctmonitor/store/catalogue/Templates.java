package uk.pctmonitor.store.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Shape;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.template.CrossFoot;
import uk.pctmonitor.core.template.Formula;
import uk.pctmonitor.core.template.Formula.Gives;
import uk.pctmonitor.core.template.Line;
import uk.pctmonitor.core.template.Template;

/**
 * The standardised returns of a catalogue: lines, formulas and cross-foot checks by collection.
 *
 * @param lines by collection, in the order of the file; so are the others
 */
record Templates(
        Map<String, List<LinesFile.Listed>> lines,
        Map<String, List<Entry<Formula>>> formulas,
        Map<String, List<Entry<CrossFoot>>> checks) {

    /** The columns in which a collection's lines are sent. */
    List<Entry<Column>> columns(String collection) {
        return lines.getOrDefault(collection, List.of()).stream()
                .map(each -> new Entry<>(each.row(), each.column()))
                .toList();
    }

    /** The formulas of a collection. */
    List<Entry<Formula>> formulas(String collection) {
        return formulas.getOrDefault(collection, List.of());
    }

    Template template(String collection) {
        return new Template(
                lines.getOrDefault(collection, List.of()).stream()
                        .map(LinesFile.Listed::line)
                        .toList(),
                Entry.values(formulas(collection)),
                Entry.values(checks.getOrDefault(collection, List.of())));
    }

    /**
     * Notes what does not fit together, at its own row.
     *
     * @param shapes of all collections, by code
     */
    void check(Map<String, Shape> shapes, List<Metric> metrics) {
        Map<String, Metric> known = new HashMap<>();
        metrics.forEach(each -> known.put(each.code(), each));
        lines.forEach((collection, listed) ->
                belongs(collection, shapes, listed.stream().map(LinesFile.Listed::row).toList()));
        formulas.forEach((collection, all) -> {
            belongs(collection, shapes, all.stream().map(Entry::row).toList());
            all.forEach(each -> formula(collection, each, known));
        });
        checks.forEach((collection, all) -> {
            belongs(collection, shapes, all.stream().map(Entry::row).toList());
            all.forEach(each -> crossFoot(collection, each));
        });
    }

    private static void belongs(
            String collection, Map<String, Shape> shapes, Collection<CatalogueRow> rows) {
        Shape shape = shapes.get(collection);
        if (shape != Shape.TEMPLATE) {
            rows.forEach(row ->
                    row.fault(
                            "collection",
                            shape == null
                                    ? "'" + collection + "' is not in collections.csv."
                                    : "'" + collection + "' is not of shape TEMPLATE."));
        }
    }

    private void formula(String collection, Entry<Formula> entry, Map<String, Metric> metrics) {
        Formula formula = entry.value();
        known(collection, entry.row(), "numerator", formula.working().lines());
        Metric metric = metrics.get(formula.metric());
        if (metric != null && metric.isRatio() != formula.working().isRatio()) {
            entry.row()
                    .fault(
                            "denominator",
                            metric.isRatio()
                                    ? metric.code() + " is a ratio and needs a denominator."
                                    : metric.code() + " is no ratio: leave the denominator empty.");
        }
        boolean hasFigure =
                formulas(collection).stream()
                        .map(Entry::value)
                        .anyMatch(each ->
                                each.gives() == Gives.FIGURE
                                        && each.metric().equals(formula.metric()));
        if (!hasFigure) {
            entry.row()
                    .fault(
                            "gives",
                            "%s needs a formula for its FIGURE as well."
                                    .formatted(formula.metric()));
        }
    }

    private void crossFoot(String collection, Entry<CrossFoot> entry) {
        CrossFoot check = entry.value();
        known(collection, entry.row(), "left", check.left().lines());
        known(collection, entry.row(), "right", check.other().lines());
        Template template = template(collection);
        Set<Line.Kind> kinds = new HashSet<>();
        check.left()
                .lines()
                .forEach(line -> template.line(line).ifPresent(l -> kinds.add(l.kind())));
        check.other()
                .lines()
                .forEach(line -> template.line(line).ifPresent(l -> kinds.add(l.kind())));
        if (kinds.size() > 1) {
            entry.row().fault("left", "Money and counts can't be compared.");
        }
    }

    private void known(
            String collection, CatalogueRow row, String column, Collection<String> named) {
        Template template = template(collection);
        named.stream()
                .filter(line -> template.line(line).isEmpty())
                .distinct()
                .forEach(line ->
                        row.fault(
                                column,
                                "'%s' is not a line of %s in lines.csv."
                                        .formatted(line, collection)));
    }
}
