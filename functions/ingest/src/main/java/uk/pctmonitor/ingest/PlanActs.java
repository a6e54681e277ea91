package uk.pctmonitor.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.Severity;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanLifecycle;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.plan.PlanRequest.Target;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.people.ContactBook;
import uk.pctmonitor.store.plans.Head;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.plans.PlanCommit;
import uk.pctmonitor.store.plans.PlanRegister;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.ItemSize;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.TransactionLimits;
import uk.pctmonitor.store.port.Write;

/**
 * Decides what a file of acts does to plans, by how these stand at this moment: every act in the
 * order of the file, and all of them or none.
 */
final class PlanActs {

    /** The ledger and the receipt need room in the transaction too. */
    static final int MOST_WRITES = 90;

    private static final int MOST_BYTES = TransactionLimits.MOST_BYTES - 64 * 1024;
    private static final int PLANS_NAMED = 10;

    private final Plans plans;
    private final ContactBook contacts;
    private final LoadedCatalogue catalogue;
    private final PlanLifecycle lifecycle;

    PlanActs(MonitorTable table, LoadedCatalogue catalogue) {
        this.plans = new Plans(table);
        this.contacts = new ContactBook(table);
        this.catalogue = catalogue;
        this.lifecycle = new PlanLifecycle(catalogue.plans(), catalogue.deadlines().workingDays());
    }

    /** What becomes of the requests, which are in the order of the file. */
    Decided decide(List<PlanRequest> requests, Sending sending, Instant now) {
        TreeSet<String> orgs = new TreeSet<>();
        TreeSet<PlanId> ids = new TreeSet<>();
        TreeSet<String> begins = new TreeSet<>();
        for (PlanRequest request : requests) {
            orgs.add(request.target().organisation());
            switch (request.target()) {
                case Target.Known(PlanId id) -> ids.add(id);
                case Target.New(_, String org) -> begins.add(org);
            }
        }
        SortedMap<String, PlanRegister> registers = plans.registers(orgs);
        registers.forEach((org, register) -> {
            if (begins.contains(org)) {
                ids.addAll(register.open());
            }
        });
        SortedMap<PlanId, Head> heads = plans.heads(ids);
        PlanDesk desk =
                new PlanDesk(
                        lifecycle,
                        catalogue,
                        registers,
                        heads,
                        sending,
                        new LiveOwners(contacts, sending.today()));
        requests.forEach(desk::take);
        return decided(desk, registers, orgs, sending, now);
    }

    private Decided decided(
            PlanDesk desk,
            SortedMap<String, PlanRegister> registers,
            SortedSet<String> orgs,
            Sending sending,
            Instant now) {
        if (!desk.refusals().isEmpty()) {
            return new Decided(desk.refusals(), List.of(), orgs, List.of());
        }
        PlanCommit commit = new PlanCommit(now, org -> desk.shaOf(org), sending.source());
        List<Write> writes = commit.writes(desk.chapters(), registers);
        List<Finding> tooMuch = tooMuch(writes);
        return new Decided(
                tooMuch, tooMuch.isEmpty() ? writes : List.of(), orgs, lines(desk.chapters()));
    }

    private static List<Finding> tooMuch(List<Write> writes) {
        List<Finding> faults = new ArrayList<>();
        long bytes = 0;
        for (Write write : writes) {
            if (write instanceof Write.Put(var item, _)) {
                int size = ItemSize.of(item);
                bytes += size;
                if (size > ItemSize.LARGEST) {
                    faults.add(
                            fault(
                                    "The plan is too long to be kept.",
                                    "Write less in its cells, or make two plans of it."));
                }
            }
        }
        if (writes.size() > MOST_WRITES || bytes > MOST_BYTES) {
            faults.add(
                    fault(
                            String.format(
                                    Locale.ROOT,
                                    "The file asks for more than can be done at one moment:"
                                            + " %,d changes, at most %,d.",
                                    writes.size(),
                                    MOST_WRITES),
                            "Split it into smaller files, for instance one for each"
                                    + " organisation."));
        }
        return faults.stream().distinct().toList();
    }

    private static Finding fault(String problem, String fix) {
        return new Finding(
                Severity.FILE_ERROR, FindingCode.TOO_LARGE.name(), null, null, null, problem, fix);
    }

    private static List<String> lines(Iterable<PlanChapter> chapters) {
        TreeMap<PlanId, String> lines = new TreeMap<>();
        for (PlanChapter chapter : chapters) {
            Plan plan = chapter.after();
            if (plan != null) {
                lines.put(
                        chapter.id(),
                        "%s%s is %s%s."
                                .formatted(
                                        chapter.before() == null ? "New: " : "",
                                        chapter.id(),
                                        plan.state().label(),
                                        plan.version() == 0 ? "" : ", version " + plan.version()));
            }
        }
        List<String> named = new ArrayList<>(lines.values().stream().limit(PLANS_NAMED).toList());
        if (lines.size() > PLANS_NAMED) {
            named.add("And %,d more plans.".formatted(lines.size() - PLANS_NAMED));
        }
        return named;
    }
}
