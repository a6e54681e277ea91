package uk.pctmonitor.store.outbox;

import java.time.Instant;
import java.util.List;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.store.outbox.Layout.Kind;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;

/** Something to be told that no e-mail tells yet. */
public sealed interface Fact {

    /** Where it is kept. */
    Key key();

    /** When it came about. */
    default Instant created() {
        return Layout.since(key());
    }

    /** Whose contacts are to be told: a SHA or a submitter. */
    default String addressee() {
        return Layout.addressee(key());
    }

    /** Changes of one organisation's alerts. */
    record Changes(Key key, String org, List<Transition> transitions) implements Fact {
        public Changes {
            transitions = List.copyOf(transitions);
        }
    }

    /**
     * What became of a file.
     *
     * @param outcome for subscribers' filters
     */
    record FileReceipt(Key key, String outcome, Message message) implements Fact {}

    /**
     * What happened to a plan. Of the people who acted only the organisation is named, and texts of
     * the plan come without their milestones: the plan itself has them.
     *
     * @param entries in order, not all need follow each other; at least one
     */
    record PlanNews(Key key, PlanId plan, List<PlanEntry> entries) implements Fact {
        public PlanNews {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What a day brings to people of the addressee; the daily run writes their e-mails.
     *
     * @param prompts at least one
     */
    record Prompts(Key key, List<Prompt> prompts) implements Fact {
        public Prompts {
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * The fact that the item is.
     *
     * @throws IllegalStateException when it is something else
     */
    static Fact of(Item item) {
        Document it = new Document(item.attributes());
        return switch (Kind.valueOf(it.text(Layout.KIND))) {
            case TRANSITIONS ->
                    new Changes(
                            item.key(),
                            it.text("org"),
                            TransitionCodec.read(it.sequence("transitions")));
            case RECEIPT ->
                    new FileReceipt(
                            item.key(),
                            it.text("outcome"),
                            new Message(new Subject(it.text("subject")), it.text("body")));
            case PLAN_NEWS ->
                    new PlanNews(
                            item.key(),
                            PlanId.of(it.text("plan")).orElseThrow(),
                            it.sequence("entries").stream()
                                    .map(each -> PlanEventCodec.read(Document.of(each)))
                                    .toList());
            case PROMPTS -> new Prompts(item.key(), PromptCodec.read(it.sequence("prompts")));
            case MAIL, PLAN, TEXT ->
                    throw new IllegalStateException(item.key().sk() + " is not a fact");
        };
    }
}
