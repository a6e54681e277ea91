package uk.pctmonitor.store.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.port.Value;

/** What a plan answers, as documents. */
public final class PlanFindingCodec {

    private PlanFindingCodec() {}

    /** The findings as a sequence. */
    public static Value write(List<PlanFinding> findings) {
        return Value.of(findings.stream().map(each -> (Value) write(each)).toList());
    }

    /** The findings that a sequence holds. */
    public static List<PlanFinding> read(List<Value> values) {
        return values.stream().map(PlanFindingCodec::read).toList();
    }

    static Value.Doc write(PlanFinding it) {
        return new Fields()
                .text("subject", it.subject())
                .name("level", it.level())
                .text("since", it.since().label())
                .name("standing", it.standing())
                .text("settled", label(it.settled()))
                .doc();
    }

    static PlanFinding read(Value value) {
        Document it = Document.of(value);
        return new PlanFinding(
                it.text("subject"),
                Rag.valueOf(it.text("level")),
                Quarter.parse(it.text("since")),
                PlanFinding.Standing.valueOf(it.text("standing")),
                quarter(it.textOrNull("settled")));
    }

    static @Nullable String label(@Nullable Quarter quarter) {
        return quarter == null ? null : quarter.label();
    }

    static @Nullable Quarter quarter(@Nullable String label) {
        return label == null ? null : Quarter.parse(label);
    }
}
