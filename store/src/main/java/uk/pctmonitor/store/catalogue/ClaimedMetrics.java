package uk.pctmonitor.store.catalogue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.CollectionDefinition.Shape;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.template.Formula;

/** Which metric is reported in which collection: each in one only. */
final class ClaimedMetrics {

    private final Map<String, Metric> metrics = new HashMap<>();
    private final List<String> inOrder;
    private final Map<String, String> owners = new HashMap<>();
    private Optional<String> ownerOfTheRest = Optional.empty();

    /**
     * @param metrics all metrics, in the order in which collections report them
     */
    ClaimedMetrics(List<Metric> metrics) {
        metrics.forEach(each -> this.metrics.put(each.code(), each));
        this.inOrder = metrics.stream().map(Metric::code).toList();
    }

    /**
     * The metrics of a collection of returns, in catalogue order.
     *
     * @param formulas how its metrics follow, when it is a standardised return
     */
    List<String> claim(
            CatalogueRow row,
            String collection,
            Shape shape,
            List<Entry<Column>> columns,
            List<Entry<Formula>> formulas) {
        Set<String> claimed = new LinkedHashSet<>();
        if (shape == Shape.TEMPLATE) {
            if (row.has("metrics")) {
                row.fault("metrics", "The metrics of a template are those of formulas.csv.");
            }
            formulas.forEach(each ->
                    claim(each.row(), "metric", collection, each.value().metric(), claimed));
        } else if (shape == Shape.WIDE) {
            if (row.has("metrics")) {
                row.fault("metrics", "A wide collection names its metrics in columns.csv.");
            }
            claimOfColumns(collection, columns, claimed);
        } else if (row.has("metrics")) {
            row.list("metrics").forEach(code -> claim(row, "metrics", collection, code, claimed));
        } else {
            ownerOfTheRest.ifPresent(other ->
                    row.fault(
                            "metrics",
                            "Name its metrics: all that nobody names already belong to '"
                                    + other
                                    + "'."));
            ownerOfTheRest = Optional.of(collection);
            inOrder.stream()
                    .filter(code -> !owners.containsKey(code))
                    .forEach(code -> claim(row, "metrics", collection, code, claimed));
        }
        return inOrder.stream().filter(claimed::contains).toList();
    }

    private void claimOfColumns(
            String collection, List<Entry<Column>> columns, Set<String> claimed) {
        Set<String> withDenominator = new LinkedHashSet<>();
        for (Entry<Column> column : columns) {
            Role role = column.value().role();
            for (String code : column.value().metrics()) {
                if (role == Role.VALUE || role == Role.NUMERATOR) {
                    claim(column.row(), "metrics", collection, code, claimed);
                } else if (!metrics.containsKey(code)) {
                    unknown(column.row(), "metrics", code);
                } else if (role == Role.DENOMINATOR) {
                    withDenominator.add(code);
                }
            }
        }
        for (Entry<Column> column : columns) {
            for (String code : column.value().metrics()) {
                Metric metric = metrics.get(code);
                if (metric != null && metric.isRatio() && !withDenominator.contains(code)) {
                    column.row()
                            .fault(
                                    "metrics",
                                    "%s is a ratio: a column of role DENOMINATOR must feed it."
                                            .formatted(code));
                }
                if (column.value().role() == Role.DENOMINATOR && !claimed.contains(code)) {
                    column.row()
                            .fault("metrics", "No value or numerator column feeds " + code + ".");
                }
            }
        }
    }

    private void claim(
            CatalogueRow row, String field, String collection, String code, Set<String> claimed) {
        if (!metrics.containsKey(code)) {
            unknown(row, field, code);
            return;
        }
        String owner = owners.putIfAbsent(code, collection);
        if (owner != null && !owner.equals(collection)) {
            row.fault(field, "%s is already reported in '%s'.".formatted(code, owner));
        }
        claimed.add(code);
    }

    private static void unknown(CatalogueRow row, String field, String code) {
        row.fault(field, "'" + code + "' is not the code of a metric.");
    }
}
