package uk.pctmonitor.simulation.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.assess.ContendedException;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.ingest.TryAgainException;
import uk.pctmonitor.reconcile.NotToldException;
import uk.pctmonitor.simulation.random.Almanac.Rules;
import uk.pctmonitor.simulation.world.Functions;
import uk.pctmonitor.simulation.world.Region;
import uk.pctmonitor.simulation.world.Seams;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.check.History;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;
import uk.pctmonitor.store.port.MemoryDocuments;
import uk.pctmonitor.store.port.MemoryPublisher;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.SimulatedCrash;
import uk.pctmonitor.store.port.TableUnavailableException;

/** The region, its people and its machines. What happens next is decided by lot. */
final class RandomWorld {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Map<Rules, LoadedCatalogue> CATALOGUES =
            Map.of(
                    Rules.USUAL, Region.USUAL,
                    Rules.STRICTER, Region.STRICTER,
                    Rules.MERGED, Mergers.AFTER);

    /** What the bucket tells of an upload. */
    private record Event(DocumentId document, String sequencer) {}

    private final Dice dice;
    private final Narrative narrative;
    private final Hazards hazards = new Hazards();
    private final Sheets sheets;
    private final MemoryTable table = new MemoryTable();
    private final MemoryDocuments documents = new MemoryDocuments();
    private final Mailbox mailbox;
    private final Opinion opinion = new Opinion();
    private final List<Event> events = new ArrayList<>();
    private final Map<Instant, List<Event>> announced = new HashMap<>();
    private final Seams seams;
    private Instant now;
    private Functions functions;
    private int tokens;
    private boolean calm;

    /**
     * Only then is anything rated again that nobody asked for: it would hide what was forgotten.
     */
    private boolean otherRules;

    private @Nullable Event held;

    RandomWorld(Dice dice, Narrative narrative) {
        this.dice = dice;
        this.narrative = narrative;
        this.sheets = new Sheets(dice);
        this.mailbox = new Mailbox(dice, hazards);
        this.now =
                LocalDate.of(2012, 7, 2)
                        .plusDays(dice.below(800))
                        .atTime(9, 0)
                        .toInstant(ZoneOffset.UTC);
        this.seams =
                new Seams(
                        new ShakyTable(table, hazards, mailbox::marked),
                        new ShakyDocuments(documents, hazards),
                        mailbox,
                        new MemoryPublisher(),
                        () -> now,
                        () -> "token-" + ++tokens,
                        () -> hazards.now().isLate() ? Duration.ZERO : Duration.ofMinutes(10),
                        duration -> now = now.plus(duration));
        this.functions = new Functions(seams, Region.USUAL);
        Sheets.WRITERS.forEach(body -> upload(sheets.contacts(body)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, LONDON);
    }

    Opinion opinion() {
        return opinion;
    }

    MemoryDocuments documents() {
        return documents;
    }

    MemoryTable table() {
        return table;
    }

    /** What must stay as it is (S1, S5). */
    History history() {
        return History.of(table, Almanac.PCTS, opinion.documents());
    }

    Mailbox mailbox() {
        return mailbox;
    }

    LoadedCatalogue catalogue() {
        return functions.catalogue();
    }

    /** Something happens. */
    void step() {
        now = now.plusMillis(1 + dice.below(2000));
        int roll = dice.below(1000);
        if (roll < 270) {
            upload(sheets.next(today()));
        } else if (roll < 570) {
            deliver(accident());
        } else if (roll < 590) {
            lose();
        } else if (roll < 720) {
            assess(accident());
        } else if (roll < 830) {
            tell(accident());
        } else if (roll < 860) {
            remind(accident());
        } else if (roll < 880) {
            reconcile(accident());
        } else if (roll < 985) {
            wait(someTime());
        } else if (roll < 993) {
            deploy(dice.of(Rules.values()));
        } else {
            replay(dice.happens(50));
        }
    }

    private Accident accident() {
        if (!dice.happens(40)) {
            return Accident.none();
        }
        return new Accident(
                dice.of(Accident.Kind.values()),
                1 + dice.below(dice.of(6, 12, 12, 40)),
                this::meanwhile);
    }

    /** What others do while a worker stands still. */
    private void meanwhile() {
        mailbox.wrong();
        now = now.plusSeconds(dice.of(1, 60, 150, 400, 400));
        Event same = held;
        held = null;
        if (same != null && dice.happens(70)) {
            boolean _ = ingest(same, Accident.none());
        }
        for (int others = 1 + dice.below(3); others > 0; others--) {
            switch (dice.below(10)) {
                case 0, 1, 2, 3 -> deliver(Accident.none());
                case 4, 5 -> assess(Accident.none());
                case 6 -> remind(Accident.none());
                default -> tell(Accident.none());
            }
        }
        mailbox.idle();
    }

    private Duration someTime() {
        int roll = dice.below(100);
        if (roll < 55) {
            return Duration.ofMinutes(1 + dice.below(20));
        }
        if (roll < 82) {
            return Duration.ofHours(1 + dice.below(30));
        }
        if (roll < 95) {
            return Duration.ofDays(1 + dice.below(8));
        }
        return roll < 98 ? Duration.ofDays(20 + dice.below(90)) : untilClocksChange();
    }

    /** To the last second before clocks go forward or back. */
    private Duration untilClocksChange() {
        var next = LONDON.getRules().nextTransition(now);
        return Duration.between(now, next.getInstant().minusMillis(500));
    }

    private void wait(Duration time) {
        boolean isKnown = today().isBefore(LocalDate.of(2016, 6, 1));
        now = now.plus(isKnown ? time : Duration.ofMinutes(1));
        narrative.say("it is " + now);
    }

    private void upload(Sheet sheet) {
        // The bucket knows the second; what came first in it, only the sequencers tell.
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        DocumentId id =
                documents.put(Functions.BUCKET, sheet.key(), sheet.text().getBytes(UTF_8), second);
        opinion.uploaded(id, sheet, today());
        Event event = new Event(id, "%08X".formatted(opinion.documents().size() * 16));
        events.add(event);
        announced.computeIfAbsent(second, _ -> new ArrayList<>()).add(event);
        now = now.plusMillis(1);
        narrative.say("upload " + id.key() + " " + id.versionId() + " " + sheet.kind());
    }

    /** Events come in any order, and some of them again. */
    private void deliver(Accident accident) {
        if (events.isEmpty()) {
            return;
        }
        int which = dice.below(events.size());
        Event event = events.get(which);
        if (!dice.happens(10)) {
            events.remove(which);
        }
        if (!ingest(event, accident) && dice.happens(85)) {
            events.add(event);
        }
    }

    private void lose() {
        if (!events.isEmpty()) {
            Event lost = events.remove(dice.below(events.size()));
            narrative.say("no event of " + lost.document().versionId());
        }
    }

    private boolean ingest(Event event, Accident accident) {
        opinion.read(event.document());
        held = accident.isFreeze() ? event : null;
        boolean isDone =
                run(
                        "ingest " + event.document().versionId(),
                        accident,
                        () -> {
                            var _ = functions.ingest(event.document(), event.sequencer());
                        });
        held = null;
        if (accident.fired()) {
            opinion.troubled(event.document());
        }
        return isDone;
    }

    private void assess(Accident accident) {
        boolean _ = run("assess", accident, () -> functions.assess());
    }

    private void tell(Accident accident) {
        boolean _ = run("tell", accident, () -> functions.tell());
    }

    private void remind(Accident accident) {
        boolean _ = run("remind", accident, () -> functions.remind(today()));
    }

    private void reconcile(Accident accident) {
        boolean _ =
                run(
                        "reconcile",
                        accident,
                        () ->
                                functions.reconcile(
                                        today(),
                                        (upload, sequencer) -> {
                                            if (!calm && dice.happens(3)) {
                                                throw new UncheckedIOException(
                                                        new IOException("by lot"));
                                            }
                                            events.add(announcement(upload, sequencer));
                                        }));
    }

    /**
     * A stand-in for a sequencer may put a file in the wrong place among others of its second
     * (decision 065). No second opinion can tell which then counts, so it is not used there.
     */
    private Event announcement(Head upload, String standIn) {
        List<Event> together =
                Objects.requireNonNull(announced.get(upload.lastModified()), "nobody uploaded it");
        return together.size() == 1
                ? new Event(upload.id(), standIn)
                : together.stream()
                        .filter(each -> each.document().equals(upload.id()))
                        .findFirst()
                        .orElseThrow();
    }

    private void deploy(Rules rules) {
        otherRules = true;
        opinion.deployed(rules);
        functions = new Functions(seams, Objects.requireNonNull(CATALOGUES.get(rules), "rules"));
        narrative.say("deploy " + rules);
    }

    private void replay(boolean isTold) {
        // One that is under way has not ended: other rules may still read it.
        new Ledger(table)
                .findAll(opinion.documents()).values().stream()
                        .filter(entry -> entry.status().isFinal())
                        .forEach(entry ->
                                opinion.ended(entry.document(), entry.status().isVisible()));
        Quarter[] quarters =
                opinion.quarters().stream().map(Quarter::parse).toArray(Quarter[]::new);
        if (quarters.length > 0) {
            boolean _ = run("replay", Accident.none(), () -> functions.replay(isTold, quarters));
        }
    }

    /** Runs a function. What it may throw when something goes wrong is the end of the run. */
    private boolean run(String what, Accident accident, Runnable function) {
        String end = "";
        boolean isDone = false;
        mailbox.idle();
        try {
            hazards.during(accident, function);
            isDone = true;
        } catch (SimulatedCrash | TableUnavailableException | UncheckedIOException fault) {
            end = " " + fault.getClass().getSimpleName();
            if (!accident.fired()) {
                throw fault;
            }
        } catch (TryAgainException | NotToldException | ContendedException fault) {
            end = " " + fault.getMessage();
        }
        mailbox.wrong();
        mailbox.idle();
        narrative.say(what + accident + end);
        return isDone;
    }

    /** Nothing goes wrong any more, and everything that is scheduled happens. */
    void heal() {
        narrative.say("heal");
        calm(true);
        // The file that names them may have been put aside, and then nobody can be told.
        Almanac.SHAS.forEach(sha -> upload(sheets.contacts(sha)));
        deliverAll();
        now =
                today().with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                        .atTime(8, 30)
                        .toInstant(ZoneOffset.UTC);
        reconcile(Accident.none());
        deliverAll();
        assess(Accident.none());
        if (otherRules) {
            replay(true);
            assess(Accident.none());
        }
        remind(Accident.none());
        for (int i = 0; i < 20 && isBehind(); i++) {
            now = now.plus(Duration.ofMinutes(15));
            tell(Accident.none());
        }
        calm(false);
    }

    private void calm(boolean isCalm) {
        calm = isCalm;
        mailbox.calm(isCalm);
    }

    private boolean isBehind() {
        Outbox.Counts counts = new Outbox(table).counts();
        return counts.waiting() + counts.unsent() > 0;
    }

    private void deliverAll() {
        for (int round = 0; round < 6 && !events.isEmpty(); round++) {
            now = now.plus(Duration.ofMinutes(6));
            List<Event> all = new ArrayList<>(events);
            events.clear();
            all.forEach(event -> {
                if (!ingest(event, Accident.none())) {
                    events.add(event);
                }
            });
        }
    }
}
