package uk.pctmonitor.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import uk.pctmonitor.aws.template.permission.RoleTable;
import uk.pctmonitor.core.alert.AlertPolicy;
import uk.pctmonitor.core.calendar.Deadlines;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.intake.SubmitterRules;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.people.PeopleItems;
import uk.pctmonitor.store.port.Announcer;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;
import uk.pctmonitor.store.port.FailureQueues;
import uk.pctmonitor.store.port.MemoryDocuments;
import uk.pctmonitor.store.port.MemoryPublisher;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.RemainingTime;

/** Two PCTs under one SHA in October 2013, looked at each morning at seven in London. */
final class World {

    static final String BUCKET = "inbox";
    static final String SHA = "Q39";
    static final String BATH = "5FL";

    /** A Tuesday. */
    static final LocalDate DAY = LocalDate.parse("2013-10-15");

    final MemoryTable table = new MemoryTable();
    final MemoryDocuments documents = new MemoryDocuments();
    final MemorySubscriptions subscriptions = new MemorySubscriptions();
    final MemoryPublisher operations = new MemoryPublisher();
    final List<String> announced = new ArrayList<>();
    List<FailureQueues.Depth> queues = List.of();
    Duration left = Duration.ofMinutes(5);
    boolean ingestIsThere = true;
    private int uploads;

    static Instant at(LocalDate day) {
        return day.atTime(7, 0).atZone(London.ZONE).toInstant();
    }

    static Instant now() {
        return at(DAY);
    }

    /** Everybody who must be reached is. */
    static World inOrder() {
        World world = new World().contacts(SHA, "sha@q39.example");
        world.subscribed("sha@q39.example", SHA);
        return world;
    }

    World contacts(String org, String... addresses) {
        List<Contact> contacts = new ArrayList<>();
        for (String address : addresses) {
            contacts.add(
                    new Contact(
                            Contact.idOf(org, address),
                            org,
                            "performance manager",
                            "A. Body",
                            address,
                            null,
                            null));
        }
        String word = "contacts%02d".formatted(++uploads);
        table.putAll(List.of(PeopleItems.contacts(org, contacts, Submissions.origin(word))));
        Submissions.finish(table, Submissions.origin(word), LedgerStatus.ACCEPTED);
        return this;
    }

    World subscribed(String address, String... orgs) {
        TreeMap<String, String> ids = new TreeMap<>();
        for (String org : orgs) {
            ids.put(Contact.idOf(org, address), org);
        }
        subscriptions.subscribed(address, ids.navigableKeySet());
        return this;
    }

    DocumentId upload(String name, Instant when) {
        return documents.put(BUCKET, "inbox/phe/cover/" + name, "x".getBytes(UTF_8), when);
    }

    ReconcileResult run(LocalDate day) {
        return on(table, day).run(day);
    }

    ReconcileRecords on(MonitorTable through, LocalDate day) {
        Announcer announcer = this::announce;
        RemainingTime remaining = () -> left;
        return new ReconcileRecords(
                new Records(
                        new RoleTable(through, "ReconcileRole"), catalogue(), documents, BUCKET),
                new Surroundings(
                        announcer, Optional.of(subscriptions), () -> queues, operations, "test"),
                () -> at(day),
                remaining);
    }

    private void announce(Head upload, String sequencer) {
        if (!ingestIsThere) {
            throw new UncheckedIOException(new IOException("lambda answers 404 Gone."));
        }
        announced.add(upload.id().versionId() + " " + sequencer.replaceFirst("^0+", ""));
    }

    /** The e-mails to operations, bodies only. */
    List<String> told() {
        return operations.sent().stream().map(each -> each.message().body()).toList();
    }

    /** The findings of a look at a table that nobody changes by it. */
    List<Finding> findings() {
        return run(DAY).findings();
    }

    static LoadedCatalogue catalogue() {
        Register register =
                new Register(
                        List.of(
                                new Organisation(
                                        SHA, "South West", "SHA", null, null, null, List.of()),
                                pct(BATH, "Bath and North East Somerset"),
                                pct("5QJ", "Bristol")),
                        List.of());
        return new LoadedCatalogue(
                "rules1",
                new Catalogue(List.of(), List.of()),
                register,
                new TreeMap<>(),
                new SubmitterRules(List.of(), register),
                new Deadlines(_ -> true, 13, 10),
                AlertPolicy.DEFAULT);
    }

    private static Organisation pct(String code, String name) {
        return new Organisation(
                code,
                name,
                "PCT",
                null,
                null,
                null,
                List.of(new Organisation.Oversight(SHA, null)));
    }
}
