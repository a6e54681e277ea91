package uk.pctmonitor.store.outbox;

import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.plan.prompt.Audience;
import uk.pctmonitor.core.plan.prompt.Audience.Part;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.port.Value;

/** Prompts as values. */
final class PromptCodec {
    private static final String KIND = "kind";

    private enum Kind {
        DUTY,
        RETURNS,
        STAGE,
        WEEK
    }

    private PromptCodec() {}

    static Value write(List<Prompt> prompts) {
        return Value.of(prompts.stream().map(each -> (Value) fields(each).doc()).toList());
    }

    static List<Prompt> read(List<Value> values) {
        return values.stream().map(each -> prompt(Document.of(each))).toList();
    }

    private static Fields fields(Prompt prompt) {
        Fields fields = new Fields().value("to", audience(prompt.audience()));
        return switch (prompt) {
            case Prompt.OfDuty it ->
                    fields.name(KIND, Kind.DUTY)
                            .text("plan", it.plan().toString())
                            .text("duty", it.duty())
                            .day("due", it.due())
                            .value(
                                    "others",
                                    Value.of(
                                            it.others().stream()
                                                    .map(PromptCodec::audience)
                                                    .toList()));
            case Prompt.OfReturns it ->
                    fields.name(KIND, Kind.RETURNS)
                            .text("submitter", it.submitter())
                            .text("collection", it.collection())
                            .text("quarter", it.quarter().label())
                            .day("deadline", it.deadline());
            case Prompt.OfStage it ->
                    fields.name(KIND, Kind.STAGE)
                            .text("org", it.org())
                            .name("category", it.category())
                            .name("from", it.from())
                            .name("stage", it.to())
                            .text("reason", it.reason());
            case Prompt.OfWeek it -> fields.name(KIND, Kind.WEEK).day("monday", it.monday());
        };
    }

    private static Prompt prompt(Document it) {
        Audience to = audience(it.value("to"));
        return switch (Kind.valueOf(it.text(KIND))) {
            case DUTY ->
                    new Prompt.OfDuty(
                            to,
                            plan(it),
                            it.text("duty"),
                            it.day("due"),
                            it.sequence("others").stream().map(PromptCodec::audience).toList());
            case RETURNS ->
                    new Prompt.OfReturns(
                            to,
                            it.text("submitter"),
                            it.text("collection"),
                            Quarter.parse(it.text("quarter")),
                            it.day("deadline"));
            case STAGE ->
                    new Prompt.OfStage(
                            to,
                            it.text("org"),
                            Category.valueOf(it.text("category")),
                            Stage.valueOf(it.text("from")),
                            Stage.valueOf(it.text("stage")),
                            it.text("reason"));
            case WEEK -> new Prompt.OfWeek(to, it.day("monday"));
        };
    }

    private static PlanId plan(Document it) {
        return PlanId.of(it.text("plan")).orElseThrow();
    }

    private static Value audience(Audience it) {
        return new Fields().name("part", it.part()).value("who", owner(it.who())).doc();
    }

    private static Audience audience(Value value) {
        Document it = Document.of(value);
        return new Audience(Part.valueOf(it.text("part")), owner(it.value("who")));
    }

    private static Value owner(Owner it) {
        return new Fields()
                .text("org", it.org())
                .text("role", it.role())
                .text("contact", it.contact())
                .doc();
    }

    private static Owner owner(Value value) {
        Document it = Document.of(value);
        return new Owner(it.text("org"), it.text("role"), it.textOrNull("contact"));
    }
}
