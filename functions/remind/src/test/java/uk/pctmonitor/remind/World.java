package uk.pctmonitor.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.aws.template.permission.RoleTable;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.Actor;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.plan.When;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.alerts.BookItem;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.outbox.Mail;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.people.PeopleItems;
import uk.pctmonitor.store.plans.Head;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.plans.PlanCommit;
import uk.pctmonitor.store.plans.PlanRegister;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;

/** Bath under the South West SHA in 2011, with real bank holidays; e-mails by who reads them. */
final class World {
    static final String BATH = "5FL";
    static final String SHA = "Q39";
    static final PlanId PLAN = new PlanId(PlanType.RECOVERY, BATH, 1);
    static final String LEAD = "plan lead";
    static final String IMMUNISATION = "immunisation lead";
    static final String MANAGER = "performance manager";
    static final String DIRECTOR = "director";

    static final LoadedCatalogue PACKAGED = CatalogueFolder.packaged();

    /** Two PCTs under one SHA and nobody who owes returns; everything else as packaged. */
    private static final LoadedCatalogue SMALL = small();

    final MemoryTable table = new MemoryTable();
    LoadedCatalogue catalogue = SMALL;
    private final Map<String, String> roles = new TreeMap<>();
    private final Set<Key> seen = new HashSet<>();
    private int uploads;

    private static LoadedCatalogue small() {
        Register register =
                new Register(
                        List.of(
                                new Organisation(
                                        SHA, "South West", "SHA", null, null, null, List.of()),
                                pct(BATH, "Bath and North East Somerset"),
                                pct("5QJ", "Bristol")),
                        List.of());
        return new LoadedCatalogue(
                PACKAGED.version(),
                PACKAGED.catalogue(),
                register,
                PACKAGED.collections(),
                PACKAGED.submitters(),
                PACKAGED.deadlines(),
                PACKAGED.alertPolicy(),
                PACKAGED.peers(),
                PACKAGED.categories(),
                PACKAGED.schemes(),
                PACKAGED.forecasts(),
                PACKAGED.charting(),
                PACKAGED.plans(),
                List.of(),
                PACKAGED.operations());
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

    /** Everybody who has a part in plans can be reached. */
    static World staffed() {
        return new World().contacts(BATH, LEAD, IMMUNISATION).contacts(SHA, MANAGER, DIRECTOR);
    }

    /** The whole list of the organisation's contacts, one for each role. */
    World contacts(String org, String... all) {
        List<Contact> contacts = new ArrayList<>();
        for (String role : all) {
            String email = role.replace(' ', '.') + "@" + org + ".example";
            String id = Contact.idOf(org, email);
            roles.put(id, role);
            contacts.add(new Contact(id, org, role, "A. Body", email, null, null));
        }
        String word = "contacts%02d".formatted(++uploads);
        table.putAll(List.of(PeopleItems.contacts(org, contacts, Submissions.origin(word))));
        Submissions.finish(table, Submissions.origin(word), LedgerStatus.ACCEPTED);
        return this;
    }

    /** A plan required by a red figure. */
    World required(String day, String due) {
        return required(PLAN, day, due);
    }

    World required(PlanId id, String day, String due) {
        return happen(
                id,
                day,
                new PlanEvent.Required(
                        Category.QUALITY,
                        List.of(PlanFinding.failing("IMM-MMR2-5Y", Rag.RED, Quarter.of(2010, 3))),
                        LocalDate.parse(due)));
    }

    /** A plan in delivery since the day, with these milestones. */
    World delivered(String day, Milestone... milestones) {
        return delivered(PLAN, day, milestones);
    }

    World delivered(PlanId id, String day, Milestone... milestones) {
        PlanText text =
                new PlanText(
                        "MMR by age five",
                        id.org(),
                        "plan lead",
                        id.org(),
                        List.of(),
                        null,
                        List.of(milestones));
        return required(id, day, day)
                .happen(id, day, new PlanEvent.Drafted(text))
                .happen(id, day, new PlanEvent.Submitted())
                .happen(id, day, new PlanEvent.Agreed())
                .happen(id, day, new PlanEvent.Started());
    }

    static Milestone by(String number, String day) {
        return milestone(number, new When.By(LocalDate.parse(day)));
    }

    static Milestone milestone(String number, When when) {
        return new Milestone(
                number,
                "Call back every child",
                Purpose.ADDRESS_FAILURE,
                List.of("IMM-MMR2-5Y"),
                when,
                Owner.role(BATH, IMMUNISATION),
                "95% of the cohort called",
                "list of calls",
                true);
    }

    World happen(PlanId id, String day, PlanEvent event) {
        Plans plans = new Plans(table);
        Head head = plans.heads(List.of(id)).get(id);
        PlanChapter chapter =
                (head == null ? PlanChapter.none(id) : PlanChapter.of(head))
                        .then(LocalDate.parse(day), new Actor(id.org(), LEAD), List.of(event));
        PlanRegister register = plans.register(id.org());
        Outcome outcome =
                table.transact(
                        new PlanCommit(morning(day), _ -> SHA, null)
                                .writes(List.of(chapter), Map.of(id.org(), register)));
        if (!(outcome instanceof Outcome.Committed)) {
            throw new AssertionError("did not happen: " + event);
        }
        return this;
    }

    World done(String milestone, String day) {
        LocalDate on = LocalDate.parse(day);
        return happen(
                PLAN,
                day,
                new PlanEvent.Progressed(
                        milestone, new Progress(100, on, on, "Minutes 7", null, null, "", "", on)));
    }

    /** An open alert about a figure, told on the day. */
    World alert(String metric, Rag level, Quarter since, String told) {
        AlertBooks books = new AlertBooks(table);
        AlertBooks.Versioned read = books.of(BATH);
        AlertState state =
                new AlertState(
                        new AlertKey(BATH, metric, AlertKey.Kind.RATING),
                        level,
                        since,
                        new uk.pctmonitor.core.alert.Basis(since, "o", "r"),
                        0,
                        LocalDate.parse(told),
                        null,
                        null,
                        null);
        table.transact(List.of(BookItem.replace(read, read.book().with(state), SHA)));
        return this;
    }

    AlertBook book() {
        return new AlertBooks(table).of(BATH).book();
    }

    RemindResult run(String day) {
        return run(table, day);
    }

    RemindResult run(MonitorTable through, String day) {
        return new RemindPeople(new RoleTable(through, "RemindRole"), catalogue, () -> morning(day))
                .run(LocalDate.parse(day));
    }

    /** A run, and who was written to: {@code plan lead: subject}, without the reference. */
    List<String> told(String day) {
        run(day);
        return told();
    }

    /** What has been written since the last look. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        for (Mail mail : fresh()) {
            told.add(
                    reader(mail)
                            + ": "
                            + mail.envelope()
                                    .message()
                                    .subject()
                                    .text()
                                    .replaceAll(" \\[PM-.*", ""));
        }
        return told;
    }

    /** The bodies written since the last look to whoever has the role. */
    List<String> bodies(String role) {
        return fresh().stream()
                .filter(mail -> reader(mail).equals(role))
                .map(mail -> mail.envelope().message().body())
                .toList();
    }

    /** Every reminder e-mail there is, sent or not, by recipient and bytes. */
    Set<String> everything() {
        TreeSet<String> all = new TreeSet<>();
        for (Mail mail : new Outbox(table).backlog().mails()) {
            all.add(mail.envelope().recipient() + "\n" + mail.envelope().message().body());
        }
        return all;
    }

    String reader(Mail mail) {
        return roles.getOrDefault(mail.envelope().recipient(), mail.envelope().recipient());
    }

    private List<Mail> fresh() {
        return new Outbox(table)
                .backlog().mails().stream()
                        .filter(mail -> "REMINDER".equals(mail.envelope().attributes().get("kind")))
                        .filter(mail -> seen.add(mail.key()))
                        .toList();
    }

    private static Instant morning(@Nullable String day) {
        return LocalDate.parse(java.util.Objects.requireNonNull(day))
                .atTime(7, 0)
                .atZone(London.ZONE)
                .toInstant();
    }
}
