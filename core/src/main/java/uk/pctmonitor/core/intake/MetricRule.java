package uk.pctmonitor.core.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.message.Nearest;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Metric;

/** Which metric a row of a long file is about. Aliases lead to the metric's own code. */
final class MetricRule {

    private final Catalogue catalogue;
    private final CollectionDefinition collection;
    private final Set<String> collected;
    private final Position position;

    MetricRule(Check check, Position position) {
        this.catalogue = check.catalogue();
        this.collection = check.collection();
        this.collected = new HashSet<>(collection.metrics());
        this.position = position;
    }

    /** The metric; null, and a fault, when the cell names none that this collection reports. */
    @Nullable Metric read(RowReading row) {
        String text = row.text(position);
        if (text == null) {
            return null;
        }
        if (text.isEmpty()) {
            row.error(
                    FindingCode.NO_METRIC,
                    position,
                    "The metric's code is missing.",
                    "Type the code, or delete the row.");
            return null;
        }
        Optional<Metric> found =
                catalogue.metric(text).or(() -> catalogue.metric(CellText.upperCased(text)));
        if (found.isEmpty()) {
            unknown(row, text);
            return null;
        }
        if (!collected.isEmpty() && !collected.contains(found.get().code())) {
            row.error(
                    FindingCode.METRIC_NOT_COLLECTED,
                    position,
                    "%s (%s) does not belong to the collection %s."
                            .formatted(found.get().code(), found.get().name(), collection.code()),
                    "Delete the row, or upload it to the folder of its own collection.");
            return null;
        }
        return found.get();
    }

    private void unknown(RowReading row, String text) {
        Set<String> legal = collected.isEmpty() ? catalogue.metrics().keySet() : collected;
        String nearest =
                Optional.of(text)
                        .filter(any -> row.isListed())
                        .flatMap(any -> Nearest.of(any, legal))
                        .flatMap(catalogue::metric)
                        .map(metric -> " Nearest: " + metric.code() + " " + metric.name() + ".")
                        .orElse("");
        row.error(
                FindingCode.UNKNOWN_METRIC,
                position,
                "Unknown metric %s.%s".formatted(Echo.quoted(text), nearest),
                "Correct the code.");
    }

    static void notInForce(RowReading row, Position position, Metric metric, Quarter quarter) {
        Quarter from = metric.validFrom();
        Quarter to = metric.validTo();
        row.error(
                FindingCode.METRIC_NOT_IN_FORCE,
                position,
                "%s is not in force in %s%s%s."
                        .formatted(
                                metric.code(),
                                quarter.label(),
                                from != null && quarter.compareTo(from) < 0
                                        ? "; it begins in " + from.label()
                                        : "",
                                to != null && quarter.compareTo(to) > 0
                                        ? "; it ended with " + to.label()
                                        : ""),
                "Leave the figure empty in that quarter.");
    }
}
