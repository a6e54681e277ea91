package uk.pctmonitor.store.outbox;

import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.port.Value;

/** How far a milestone has come, as a document. */
public final class ProgressCodec {

    private ProgressCodec() {}

    /** The progress as a document. */
    public static Value.Doc write(Progress it) {
        return new Fields()
                .value("percent", Value.of(it.percent()))
                .day("started", it.started())
                .day("done", it.done())
                .text("evidence", it.evidence())
                .day("reviewed", it.reviewed())
                .name("standing", it.standing())
                .text("barrier", it.barrier())
                .text("note", it.note())
                .day("reported", it.reported())
                .doc();
    }

    /** The progress that the document holds. */
    public static Progress read(Value value) {
        Document it = Document.of(value);
        String standing = it.textOrNull("standing");
        return new Progress(
                it.number("percent").intValueExact(),
                it.dayOrNull("started"),
                it.dayOrNull("done"),
                it.text("evidence"),
                it.dayOrNull("reviewed"),
                standing == null ? null : Rag.valueOf(standing),
                it.text("barrier"),
                it.text("note"),
                it.day("reported"));
    }
}
