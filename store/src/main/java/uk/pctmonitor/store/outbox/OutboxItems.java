package uk.pctmonitor.store.outbox;

import java.time.Instant;
import java.util.List;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.plan.Actor;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.store.outbox.Layout.Kind;
import uk.pctmonitor.store.outbox.Layout.Status;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Value;

/** Makes the outbox items that ingest and assess commit together with what they tell of. */
public final class OutboxItems {

    private OutboxItems() {}

    /**
     * Transitions of one organisation, to be told to the contacts of its SHA.
     *
     * @param sha who answers for it
     * @param created when, to the millisecond; the first part of the sort key
     * @param id unique and repeatable: the same assessment gives the same id
     * @param transitions what changed; at least one
     */
    public static Item transitions(
            String sha, String org, Instant created, String id, List<Transition> transitions) {
        if (transitions.isEmpty()) {
            throw new IllegalArgumentException("nothing to tell of " + org);
        }
        return waiting(
                sha,
                created,
                id,
                new Fields()
                        .name(Layout.KIND, Kind.TRANSITIONS)
                        .text("org", org)
                        .value("transitions", TransitionCodec.write(transitions)));
    }

    /**
     * The receipt of a file, to be told to the contacts of its submitter.
     *
     * @param created when, to the millisecond
     * @param id unique and repeatable: the same submission gives the same id
     * @param outcome {@code ACCEPTED} or {@code REFUSED}, for subscribers' filters
     */
    public static Item receipt(
            String submitter, Instant created, String id, String outcome, Message message) {
        return waiting(
                submitter,
                created,
                id,
                new Fields()
                        .name(Layout.KIND, Kind.RECEIPT)
                        .text("outcome", outcome)
                        .text("subject", message.subject().text())
                        .text("body", message.body()));
    }

    /**
     * What happened to a plan, to be told to the contacts of the addressee. Of the people who acted
     * only the organisation is kept, and of a text that was written neither its author nor its
     * milestones.
     *
     * @param addressee the plan's organisation or the body it answers to
     * @param created when, to the millisecond
     * @param id unique and repeatable
     * @param entries what happened; at least one
     */
    public static Item planNews(
            String addressee, Instant created, String id, PlanId plan, List<PlanEntry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("nothing to tell of " + plan);
        }
        return waiting(
                addressee,
                created,
                id,
                new Fields()
                        .name(Layout.KIND, Kind.PLAN_NEWS)
                        .text("plan", plan.toString())
                        .value(
                                "entries",
                                Value.of(
                                        entries.stream()
                                                .map(each -> (Value) news(each).doc())
                                                .toList())));
    }

    /**
     * What a day brings to people of one organisation.
     *
     * @param created when, to the millisecond
     * @param id unique and repeatable
     * @param prompts at least one
     */
    public static Item prompts(String addressee, Instant created, String id, List<Prompt> prompts) {
        if (prompts.isEmpty()) {
            throw new IllegalArgumentException("nothing to tell " + addressee);
        }
        return waiting(
                addressee,
                created,
                id,
                new Fields()
                        .name(Layout.KIND, Kind.PROMPTS)
                        .value("prompts", PromptCodec.write(prompts)));
    }

    /**
     * The same, kept and never told.
     *
     * @param waiting an entry as the other methods make it
     * @param why the reason; empty where it is to be told after all
     */
    public static Item silenced(Item waiting, String why) {
        return why.isEmpty()
                ? waiting
                : waiting.with(Layout.STATUS, Value.of(Status.SUPPRESSED.name()))
                        .with(Layout.WHY, Value.of(why))
                        .indexedAt(null);
    }

    /** Whether the entry was kept as {@link #silenced} from the beginning. */
    public static boolean isSilenced(Item entry) {
        return Outbox.status(entry) == Status.SUPPRESSED && entry.text(Plan.REFERENCE).isEmpty();
    }

    private static Fields news(PlanEntry entry) {
        PlanEvent event =
                switch (entry.event()) {
                    case PlanEvent.Drafted(PlanText text) -> new PlanEvent.Drafted(brief(text));
                    case PlanEvent.RevisionProposed(PlanText text) ->
                            new PlanEvent.RevisionProposed(brief(text));
                    default -> entry.event();
                };
        Actor nobody = new Actor(entry.actor().org(), "");
        return PlanEventCodec.fields(new PlanEntry(entry.number(), entry.on(), nobody, event));
    }

    private static PlanText brief(PlanText text) {
        return new PlanText(
                text.title(),
                text.preparer(),
                "",
                text.accountable(),
                text.signatories(),
                text.starts(),
                List.of());
    }

    private static Item waiting(String addressee, Instant created, String id, Fields fields) {
        Key key = Layout.key(addressee, created, id);
        return new Item(
                key,
                Layout.place(Layout.UNSENT, key),
                fields.name(Layout.STATUS, Status.WAITING).values());
    }
}
