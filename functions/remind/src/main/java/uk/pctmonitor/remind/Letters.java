package uk.pctmonitor.remind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.core.plan.prompt.PromptBriefing;
import uk.pctmonitor.core.plan.prompt.PromptLine;
import uk.pctmonitor.core.plan.prompt.PromptMail;
import uk.pctmonitor.store.outbox.Composition;
import uk.pctmonitor.store.outbox.Composition.Copy;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.outbox.Fact.Prompts;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.port.Key;

/**
 * Writes one e-mail for each person from everything that waits for them, whichever run put it into
 * the outbox. Plans are read again just before, so that nobody is reminded of what was done since.
 */
final class Letters {
    /** How often another composition of the same addressee may be under way. */
    private static final int MOST_ROUNDS = 4;

    private static final String NOTHING_LEFT = "done since, or nobody can be reached";

    private final Day day;
    private final Outbox outbox;
    private final OpenPlans plans;
    private final PromptLines lines;
    private final Recipients recipients;

    Letters(Day day, OpenPlans plans, PromptLines lines, Recipients recipients) {
        this.day = day;
        this.outbox = new Outbox(day.table());
        this.plans = plans;
        this.lines = lines;
        this.recipients = recipients;
    }

    /** Composes everything that waits. */
    void write(Tally tally) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Map<String, List<Prompts>> waiting = waiting();
            if (waiting.isEmpty()) {
                return;
            }
            readAgain(waiting);
            waiting.forEach((addressee, facts) -> compose(addressee, facts, tally));
        }
    }

    /** The index may not yet show what this run has put there, so that is asked for by name. */
    private Map<String, List<Prompts>> waiting() {
        Map<Key, Fact> facts = new LinkedHashMap<>();
        outbox.backlog().facts().forEach(fact -> facts.put(fact.key(), fact));
        outbox.waiting(day.written()).forEach(fact -> facts.putIfAbsent(fact.key(), fact));
        Map<String, List<Prompts>> waiting = new LinkedHashMap<>();
        for (Fact fact : facts.values()) {
            if (fact instanceof Prompts it) {
                List<Prompts> group =
                        waiting.computeIfAbsent(it.addressee(), _ -> new ArrayList<>());
                if (group.size() < Composition.MOST) {
                    group.add(it);
                }
            }
        }
        return waiting;
    }

    private void readAgain(Map<String, List<Prompts>> waiting) {
        Set<PlanId> about = new HashSet<>();
        waiting.values()
                .forEach(facts ->
                        facts.forEach(fact ->
                                fact.prompts()
                                        .forEach(prompt -> {
                                            if (prompt instanceof Prompt.OfDuty it) {
                                                about.add(it.plan());
                                            }
                                        })));
        plans.again(about);
    }

    private void compose(String addressee, List<Prompts> facts, Tally tally) {
        Set<Key> said = new HashSet<>();
        SortedMap<String, List<PromptLine>> byReader = byReader(facts, said, addressee, tally);
        List<Key> told = new ArrayList<>();
        TreeMap<String, String> suppressed = new TreeMap<>();
        for (Prompts fact : facts) {
            if (said.contains(fact.key())) {
                told.add(fact.key());
            } else {
                suppressed.put(fact.key().sk(), NOTHING_LEFT);
            }
        }
        Reference reference = Composition.referenceOf(facts.stream().map(Prompts::key).toList());
        List<Message> texts = new ArrayList<>();
        List<Copy> copies = new ArrayList<>();
        byReader.forEach((reader, all) -> {
            PromptMail mail = new PromptMail(briefing(addressee, all, reference));
            copies.add(
                    new Copy(texts.size(), reader, attributes(reader, addressee, mail.severity())));
            texts.add(mail.message());
        });
        Composition composition =
                new Composition(addressee, day.now(), reference, texts, copies, told, suppressed);
        if (outbox.compose(composition)) {
            tally.composed(copies.size(), suppressed.size());
        }
    }

    /** What each reader is told, every thing once and as what it is most to them. */
    private SortedMap<String, List<PromptLine>> byReader(
            List<Prompts> facts, Set<Key> said, String addressee, Tally tally) {
        Map<String, Map<String, Prompt>> byReader = new TreeMap<>();
        Map<String, Set<Key>> sources = new HashMap<>();
        for (Prompts fact : facts) {
            for (Prompt prompt : fact.prompts()) {
                List<String> readers = recipients.of(prompt.audience());
                if (readers.isEmpty()) {
                    tally.withoutContact(addressee);
                }
                for (String reader : readers) {
                    byReader.computeIfAbsent(reader, _ -> new TreeMap<>())
                            .merge(about(prompt), prompt, Letters::nearer);
                    sources.computeIfAbsent(reader + about(prompt), _ -> new HashSet<>())
                            .add(fact.key());
                }
            }
        }
        SortedMap<String, List<PromptLine>> told = new TreeMap<>();
        byReader.forEach((reader, prompts) ->
                prompts.forEach((about, prompt) -> {
                    Optional<PromptLine> line = lines.of(prompt);
                    line.ifPresent(it -> {
                        told.computeIfAbsent(reader, _ -> new ArrayList<>()).add(it);
                        said.addAll(sources.getOrDefault(reader + about, Set.of()));
                    });
                }));
        return told;
    }

    private static Prompt nearer(Prompt one, Prompt other) {
        return Comparator.comparing((Prompt it) -> it.audience().part()).compare(one, other) <= 0
                ? one
                : other;
    }

    private static String about(Prompt prompt) {
        return switch (prompt) {
            case Prompt.OfDuty it -> "DUTY %s %s %s".formatted(it.plan(), it.duty(), it.due());
            case Prompt.OfReturns it ->
                    "RETURNS %s %s %s".formatted(it.submitter(), it.collection(), it.quarter());
            case Prompt.OfStage it -> "STAGE %s %s %s".formatted(it.org(), it.category(), it.to());
            case Prompt.OfWeek _ -> "WEEK";
        };
    }

    private PromptBriefing briefing(String addressee, List<PromptLine> all, Reference reference) {
        return new PromptBriefing(
                addressee,
                day.date(),
                all,
                day.catalogue().register(),
                day.catalogue().catalogue(),
                day.catalogue().collectionNames(),
                day.catalogue().plans(),
                reference);
    }

    private SortedMap<String, String> attributes(String reader, String addressee, String severity) {
        return new TreeMap<>(
                Map.of(
                        "recipient", reader,
                        "org", addressee,
                        "sha", day.sha(addressee),
                        "kind", "REMINDER",
                        "severity", severity));
    }
}
