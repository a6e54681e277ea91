package uk.pctmonitor.simulation.exhaustive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Publisher.Envelope;
import uk.pctmonitor.store.returns.Returns;

/**
 * What people and other systems can tell of how a story ended. Times and what is named after them
 * are left out.
 *
 * @param files what became of them
 * @param returns current ones
 * @param alerts levels by organisation and metric
 * @param plans with everything in them
 * @param mails what was told, each text once for each reference
 */
record Picture(
        List<String> files,
        SortedMap<String, String> returns,
        SortedMap<String, String> alerts,
        List<String> plans,
        List<String> mails) {

    static Picture of(Run run, MonitorTable table) {
        SortedMap<String, String> current = new TreeMap<>();
        SortedMap<String, String> alerts = new TreeMap<>();
        List<String> known = new ArrayList<>();
        Returns returns = new Returns(table);
        AlertBooks books = new AlertBooks(table);
        Plans plans = new Plans(table);
        for (String org : run.catalogue().register().organisations().keySet()) {
            Returns.current(returns.history(org, "quarterly"))
                    .forEach((quarter, each) ->
                            current.put(
                                    org + " " + quarter,
                                    each.version() + " " + each.content().measures()));
            books.of(org)
                    .book()
                    .states()
                    .forEach((key, state) ->
                            alerts.put(
                                    key.toString(),
                                    "%s since %s, %d events"
                                            .formatted(
                                                    state.level(),
                                                    state.opened(),
                                                    state.events())));
            plans.all(org).forEach(id -> known.add(plans.find(id).orElseThrow().toString()));
        }
        return new Picture(files(run, table), current, alerts, known, mails(run));
    }

    /** The same where files may have been taken in, and people told, in another order. */
    Picture ofAnyOrder() {
        List<String> ends =
                files.stream()
                        .map(LedgerStatus::valueOf)
                        .map(status -> status.isVisible() ? "taken in" : status.name())
                        .toList();
        SortedMap<String, String> levels = new TreeMap<>();
        alerts.forEach((key, state) -> {
            String level = state.substring(0, state.indexOf(' '));
            if (!level.equals("GREEN")) {
                levels.put(key, level);
            }
        });
        return new Picture(ends, returns, levels, List.of(), List.of());
    }

    private static List<String> files(Run run, MonitorTable table) {
        Map<DocumentId, LedgerEntry> entries = new Ledger(table).findAll(run.uploads());
        return run.uploads().stream()
                .map(entries::get)
                .flatMap(Stream::ofNullable)
                .map(entry -> entry.status().name())
                .toList();
    }

    private static List<String> mails(Run run) {
        return run.sent().stream()
                .distinct()
                .map(Picture::words)
                .map(words -> words.replaceAll("PM-[A-Z0-9]{6}", "PM-"))
                .sorted()
                .toList();
    }

    private static String words(Envelope mail) {
        return mail.recipient()
                + ": "
                + mail.message().subject().text()
                + "\n"
                + mail.message().body();
    }
}
