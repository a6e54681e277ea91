package uk.pctmonitor.store.outbox;

import java.util.List;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.port.Value;

/**
 * Transitions as documents. Names are short because a national quarter writes a thousand of them;
 * new facts get new names, so that older items stay readable.
 */
public final class TransitionCodec {

    private TransitionCodec() {}

    public static Value write(List<Transition> transitions) {
        return Value.of(transitions.stream().map(each -> (Value) write(each)).toList());
    }

    public static List<Transition> read(List<Value> values) {
        return values.stream().map(TransitionCodec::read).toList();
    }

    private static Value.Doc write(Transition it) {
        return new Fields()
                .text("org", it.key().org())
                .text("subject", it.key().subject())
                .name("kind", it.key().kind())
                .value("n", Value.of(it.number()))
                .name("change", it.change())
                .name("closing", it.closing())
                .name("from", it.from())
                .name("to", it.to())
                .text("coll", it.collection())
                .text("quarter", it.quarter().label())
                .value("current", Value.of(it.current()))
                .value("now", FigureCodec.write(it.now()))
                .value("was", FigureCodec.write(it.before()))
                .value("target", TargetCodec.write(it.target()))
                .number("limit", it.amberLimit())
                .text("file", it.file())
                .value("outlook", OutlookCodec.write(it.outlook()))
                .doc();
    }

    private static Transition read(Value value) {
        Document it = Document.of(value);
        String closing = it.textOrNull("closing");
        return new Transition(
                new AlertKey(
                        it.text("org"), it.text("subject"), AlertKey.Kind.valueOf(it.text("kind"))),
                it.number("n").intValueExact(),
                Transition.Change.valueOf(it.text("change")),
                closing == null ? null : Transition.Closing.valueOf(closing),
                Rag.valueOf(it.text("from")),
                Rag.valueOf(it.text("to")),
                it.text("coll"),
                Quarter.parse(it.text("quarter")),
                it.flag("current"),
                it.readOrNull("now", FigureCodec::read),
                it.readOrNull("was", FigureCodec::read),
                it.readOrNull("target", TargetCodec::read),
                it.numberOrNull("limit"),
                it.text("file"),
                it.readOrNull("outlook", OutlookCodec::read));
    }
}
