package uk.pctmonitor.store.outbox;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.store.port.Value;

/** One reported figure as a document. */
final class FigureCodec {

    private FigureCodec() {}

    static Value.@Nullable Doc write(@Nullable Measure measure) {
        return measure == null
                ? null
                : new Fields()
                        .number("v", measure.value())
                        .number("num", measure.numerator())
                        .number("den", measure.denominator())
                        .name("prov", measure.provenance())
                        .value("row", Value.of(measure.cell().row()))
                        .text("col", measure.cell().column())
                        .doc();
    }

    static Measure read(Value value) {
        Document it = Document.of(value);
        return new Measure(
                it.numberOrNull("v"),
                it.numberOrNull("num"),
                it.numberOrNull("den"),
                Provenance.valueOf(it.text("prov")),
                new Cell(it.number("row").longValueExact(), it.text("col")));
    }
}
