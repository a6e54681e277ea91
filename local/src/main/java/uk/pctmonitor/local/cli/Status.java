package uk.pctmonitor.local.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.organisation.Routing;
import uk.pctmonitor.local.report.QuarterStatus;
import uk.pctmonitor.local.report.UploadedFiles.Uploaded;
import uk.pctmonitor.local.text.Table;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.people.ContactBook;
import uk.pctmonitor.store.work.WorkQueue;

/** Says what is in the data folder and what is still to be done. */
@Command(
        name = "status",
        description =
                "Says what is in the data folder: files, quarters, figures, who has not submitted;"
                        + " and what is still to be done: work waiting, e-mails unsent or parked, SHAs"
                        + " without a contact.",
        footer = {
            "%nExample: ./pct-monitor status --data pct-monitor-data/demo",
            "%nExit codes: 0 shown, 64 not understood, 70 not possible."
        })
final class Status implements Callable<Integer> {

    private static final int MOST_NAMED = 10;

    private final Console console;
    @Mixin private Source source = new Source();

    Status(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Reading reading = source.open(console)) {
            line("Catalogue", reading.catalogue().version());
            List<Uploaded> files = reading.files().all();
            line("Files", files(files));
            QuarterStatus status = new QuarterStatus(reading.catalogue(), reading.table());
            Table table =
                    new Table("Quarter", "Collection", "Returns", "Figures", "Blank", "Missing");
            for (Quarter quarter : reading.files().quarters()) {
                for (var collection : reading.collections()) {
                    status.of(collection, quarter)
                            .ifPresent(each ->
                                    table.row(
                                            quarter,
                                            collection.code(),
                                            each.returns(),
                                            String.format(Locale.ROOT, "%,d", each.figures()),
                                            each.blank(),
                                            missing(List.copyOf(each.missing()))));
                }
            }
            if (!table.isEmpty()) {
                console.out().println();
                table.lines().forEach(console.out()::println);
                console.out().println();
            }
            line("To assess", new WorkQueue(reading.table()).waiting().size() + " slices of work");
            line("Unfinished", unfinished(files));
            Outbox.Counts outbox = new Outbox(reading.table()).counts();
            line(
                    "E-mails",
                    "%d facts waiting to be told, %d e-mails unsent, %d parked"
                            .formatted(outbox.waiting(), outbox.unsent(), outbox.parked()));
            String nobody = String.join(", ", withoutContact(reading));
            line("No contact", nobody.isEmpty() ? "nobody: each has one" : nobody);
        }
        return ExitCode.CLEAN;
    }

    /** The bodies that answer for somebody today or did last, and have no live contact. */
    private static Set<String> withoutContact(Reading reading) {
        ContactBook contacts = new ContactBook(reading.table());
        Register register = reading.catalogue().register();
        Set<String> bodies = new TreeSet<>();
        for (String org : register.organisations().keySet()) {
            register.answersTo(org, reading.today()).ifPresent(bodies::add);
        }
        bodies.removeIf(
                body -> !Routing.recipients(contacts.of(body), body, reading.today()).isEmpty());
        return bodies;
    }

    private void line(String what, Object value) {
        console.out().printf("%-12s %s%n", what, value);
    }

    private static String files(List<Uploaded> files) {
        Map<LedgerStatus, Integer> counts = new EnumMap<>(LedgerStatus.class);
        for (Uploaded file : files) {
            if (file.entry() != null) {
                counts.merge(file.entry().status(), 1, Integer::sum);
            }
        }
        String parts =
                counts.entrySet().stream()
                        .map(each ->
                                each.getValue()
                                        + " "
                                        + each.getKey()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', ' '))
                        .collect(Collectors.joining(", "));
        return files.size() + (parts.isEmpty() ? "" : ": " + parts);
    }

    private static String unfinished(List<Uploaded> files) {
        var names = new TreeSet<String>();
        for (Uploaded file : files) {
            if (file.entry() == null || !file.entry().status().isFinal()) {
                names.add(file.head().id().key());
            }
        }
        return names.isEmpty() ? "no file" : String.join(", ", names);
    }

    private static String missing(List<String> orgs) {
        String named = String.join(" ", orgs.subList(0, Math.min(MOST_NAMED, orgs.size())));
        return orgs.size() > MOST_NAMED
                ? named + " and " + (orgs.size() - MOST_NAMED) + " more"
                : named;
    }
}
