package uk.pctmonitor.notify;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.outbox.Backlog;
import uk.pctmonitor.store.outbox.Composition;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.outbox.Fact.Changes;
import uk.pctmonitor.store.outbox.Fact.FileReceipt;
import uk.pctmonitor.store.outbox.Fact.PlanNews;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.port.IdSource;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Publisher;
import uk.pctmonitor.store.port.RemainingTime;

/**
 * Tells people what is in the outbox: one digest to each contact of each SHA with changes, and the
 * receipts of files. Doing it again tells nothing twice, except an e-mail during whose handing over
 * the run ended: that one is repeated byte for byte under the same reference (S9).
 */
public final class NotifyPeople {

    private final Outbox outbox;
    private final MonitorTable table;
    private final LoadedCatalogue catalogue;
    private final Pacing pacing;
    private final ReceiptComposer receipts;
    private final HandOver handOver;
    private final InstantSource clock;

    /**
     * @param table where everything is kept
     * @param catalogue names, units and calendars to write with
     * @param publisher where e-mails are handed over
     * @param clock now
     * @param ids a new token for every run
     * @param remaining how long this run may still take
     * @param sleeper lets time pass between e-mails
     */
    public NotifyPeople(
            MonitorTable table,
            LoadedCatalogue catalogue,
            Publisher publisher,
            InstantSource clock,
            IdSource ids,
            RemainingTime remaining,
            Sleeper sleeper,
            Pacing pacing) {
        this.outbox = new Outbox(table);
        this.clock = clock;
        this.table = table;
        this.catalogue = catalogue;
        this.pacing = pacing;
        this.receipts = new ReceiptComposer(table);
        this.handOver = new HandOver(outbox, publisher, clock, ids, remaining, sleeper, pacing);
    }

    /**
     * Composes what waits and hands over what is composed.
     *
     * @throws uk.pctmonitor.store.port.TableUnavailableException when the table can't be reached;
     *     nothing is lost, the next run goes on from there
     */
    public NotifyResult run() {
        Tally tally = new Tally();
        Backlog backlog = outbox.backlog();
        if (!backlog.facts().isEmpty()) {
            compose(backlog.facts(), tally);
            backlog = outbox.backlog();
        }
        handOver.all(backlog.mails(), tally);
        return tally.result();
    }

    private void compose(List<Fact> facts, Tally tally) {
        Map<String, List<Changes>> changes = new LinkedHashMap<>();
        Map<String, List<FileReceipt>> files = new LinkedHashMap<>();
        Map<String, List<PlanNews>> plans = new LinkedHashMap<>();
        for (Fact fact : facts) {
            switch (fact) {
                case Changes it -> add(changes, fact.addressee(), it);
                case FileReceipt it -> add(files, fact.addressee(), it);
                case PlanNews it -> add(plans, fact.addressee(), it);
                // The daily run writes these: one e-mail for everything that the day brings.
                case Fact.Prompts _ -> {}
            }
        }
        files.forEach((submitter, all) ->
                outbox.compose(receipts.compose(submitter, all, clock.instant())));
        digests(changes, plans, tally);
        PlanNewsComposer news = new PlanNewsComposer(table, catalogue);
        plans.forEach(
                (addressee, all) -> commit(news.compose(addressee, all, clock.instant()), tally));
    }

    /** Takes the news of plans that go into digests, or wait with them, out of the others. */
    private void digests(
            Map<String, List<Changes>> changes, Map<String, List<PlanNews>> plans, Tally tally) {
        DigestComposer digests = new DigestComposer(table, catalogue, pacing.window());
        changes.forEach((sha, all) -> {
            List<PlanNews> with = plans.getOrDefault(sha, List.of());
            Optional<Composition> composition =
                    digests.compose(sha, all, with, clock.instant(), tally);
            composition.ifPresent(it -> commit(it, tally));
            boolean goOrWaitWithIt = composition.map(it -> !it.texts().isEmpty()).orElse(true);
            if (goOrWaitWithIt) {
                plans.remove(sha);
            }
        });
    }

    private void commit(Composition composition, Tally tally) {
        if (outbox.compose(composition)) {
            tally.suppressed(composition.suppressed().size());
        }
    }

    private static <T> void add(Map<String, List<T>> groups, String addressee, T fact) {
        List<T> group = groups.computeIfAbsent(addressee, it -> new ArrayList<>());
        if (group.size() < Composition.MOST) {
            group.add(fact);
        }
    }
}
