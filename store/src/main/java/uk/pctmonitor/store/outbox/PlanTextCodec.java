package uk.pctmonitor.store.outbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.When;
import uk.pctmonitor.store.port.Value;

/** One version of a plan as a document; new fields get new names, so that old items are read. */
public final class PlanTextCodec {

    private PlanTextCodec() {}

    /** The text as a document, nothing for none. */
    public static Value.@Nullable Doc write(@Nullable PlanText text) {
        return text == null
                ? null
                : new Fields()
                        .text("title", text.title())
                        .text("preparer", text.preparer())
                        .text("by", text.preparedBy())
                        .text("accountable", text.accountable())
                        .value("sign", texts(text.signatories()))
                        .day("starts", text.starts())
                        .value(
                                "milestones",
                                Value.of(
                                        text.milestones().stream()
                                                .map(each -> (Value) write(each))
                                                .toList()))
                        .doc();
    }

    /** The text that the document holds. */
    public static PlanText read(Value value) {
        Document it = Document.of(value);
        return new PlanText(
                it.text("title"),
                it.text("preparer"),
                it.text("by"),
                it.text("accountable"),
                it.texts("sign"),
                it.dayOrNull("starts"),
                it.sequence("milestones").stream().map(PlanTextCodec::milestone).toList());
    }

    private static Value.Doc write(Milestone it) {
        Fields fields =
                new Fields()
                        .text("n", it.number())
                        .text("text", it.text())
                        .name("for", it.purpose())
                        .value("answers", texts(it.findings()))
                        .text("org", it.owner().org())
                        .text("role", it.owner().role())
                        .text("contact", it.owner().contact())
                        .text("measure", it.measure())
                        .text("evidence", it.evidence())
                        .value("must", Value.of(it.mandatory()));
        return switch (it.when()) {
            case When.By(LocalDate day) -> fields.day("done", day).doc();
            case When.From(LocalDate day) -> fields.day("begun", day).doc();
            case When.Ongoing(LocalDate review, int months) ->
                    fields.day("review", review).value("months", Value.of(months)).doc();
        };
    }

    private static Milestone milestone(Value value) {
        Document it = Document.of(value);
        return new Milestone(
                it.text("n"),
                it.text("text"),
                Milestone.Purpose.valueOf(it.text("for")),
                it.texts("answers"),
                when(it),
                new Owner(it.text("org"), it.text("role"), it.textOrNull("contact")),
                it.text("measure"),
                it.text("evidence"),
                it.flag("must"));
    }

    private static When when(Document it) {
        LocalDate done = it.dayOrNull("done");
        if (done != null) {
            return new When.By(done);
        }
        LocalDate begun = it.dayOrNull("begun");
        return begun != null
                ? new When.From(begun)
                : new When.Ongoing(it.day("review"), it.number("months").intValueExact());
    }

    private static Value texts(List<String> texts) {
        return Value.of(texts.stream().map(Value::of).toList());
    }
}
