package uk.pctmonitor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.ingest.IngestFile;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.check.Breach;
import uk.pctmonitor.store.check.LedgerChecker;
import uk.pctmonitor.store.check.OutboxChecker;
import uk.pctmonitor.store.check.PlansChecker;
import uk.pctmonitor.store.check.ReturnsChecker;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryDocuments;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.RemainingTime;

/**
 * An inbox in which Bath (5FL) has contacts and red figures, with alerts and a plan that it has
 * written. Each one more upload is taken in on a copy of it.
 */
public final class Inbox {

    private static final String BUCKET = "inbox";
    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();
    private static final Instant BEGIN = Instant.parse("2013-08-01T09:00:00Z");
    private static final String CONTACTS =
            """
            org,role,name,email,from,to
            5FL,plan lead,Lead,lead@5fl.example,2013-04-01,
            5FL,immunisation lead,Lead,immunisation@5fl.example,2013-04-01,
            5FL,chief executive,Chief,chief@5fl.example,2013-04-01,
            """;
    private static final String FIGURES =
            """
            fiscal_year,quarter,sha_code,pct_code,pct_name,denominator_12m,denominator_24m,\
            denominator_5y,dtap_ipv_hib_12m,pcv_12m,menc_12m,rotavirus_12m,dtap_ipv_hib_24m,\
            pcv_booster_24m,hib_menc_booster_24m,mmr1_24m,dtap_ipv_hib_primary_5y,mmr1_5y,mmr2_5y,\
            dtap_ipv_booster_5y,hib_menc_booster_5y
            2013/14,Q1,Q39,5FL,Bath,513,515,473,96.7,96.5,96.7,,97.1,94.6,92.8,95.0,98.7,96.8,72.2,84.1,95.1
            """;
    private static final String PLAN =
            """
            plan,title,prepared_by,starts,milestone,action,purpose,findings,when,due,every_months,owner,measure,evidence,mandatory
            RP-5FL-1,Vaccination,plan lead,,1,Call every child,ADDRESS_FAILURE,IMM-MMR2-5Y;IMM-DTAPB-5Y;IMM-HIBMENC-24M;IMM-PCVB-24M,BY,2014-01-31,,immunisation lead,95%,lists,yes
            RP-5FL-1,,,,2,Spare clinics,MITIGATE_RISK,,BY,2014-03-31,,plan lead,two a month,rota,yes
            """;
    private static final String SIGN_OFF = "plan,version,act,by,reason\nRP-5FL-1,1,%s,%s,\n";

    /** Everything that is kept when Bath has come so far with its plan. */
    record Stage(Map<Key, Item> items) {

        /** It is written and not yet handed in. */
        static final Stage DRAFTED;

        /** The SHA has agreed to it. */
        static final Stage AGREED;

        static {
            Inbox inbox = new Inbox();
            inbox.put("inbox/5FL/contacts/c.csv", CONTACTS);
            inbox.put("inbox/phe/cover/q1.csv", FIGURES);
            InstantSource clock = () -> inbox.now;
            AssessSlice.Summary done = new AssessSlice(inbox.table, CATALOGUE, clock).runWaiting();
            if (done.transitions() == 0) {
                throw new IllegalStateException("The figures should have opened alerts.");
            }
            inbox.put("inbox/5FL/plans/p.csv", PLAN);
            DRAFTED = of(inbox.table);
            inbox.put("inbox/5FL/signoffs/s.csv", SIGN_OFF.formatted("SUBMIT", "plan lead"));
            inbox.put("inbox/5FL/signoffs/s.csv", SIGN_OFF.formatted("SIGN", "chief executive"));
            inbox.put(
                    "inbox/Q39/signoffs/s.csv", SIGN_OFF.formatted("AGREE", "performance manager"));
            AGREED = of(inbox.table);
        }

        private static Stage of(MemoryTable table) {
            return new Stage(
                    table.everything().stream().collect(Collectors.toMap(Item::key, item -> item)));
        }

        Stage {
            items = Map.copyOf(items);
        }
    }

    private final MemoryTable table = new MemoryTable();
    private final MemoryDocuments documents = new MemoryDocuments();
    private final List<DocumentId> uploads = new ArrayList<>();
    private Instant now = BEGIN;
    private int tokens;

    private Inbox() {}

    /** One of the files that everything begins with. */
    private void put(String key, String text) {
        IngestResult result = taken(key, text.getBytes(UTF_8));
        if (!(result instanceof IngestResult.Accepted)) {
            throw new IllegalStateException(key + ": " + result);
        }
    }

    /**
     * Takes in a file of these bytes, and looks at what every upload is promised.
     *
     * @throws AssertionError when a promise is broken
     */
    public static void take(String key, byte[] bytes) {
        take(Stage.DRAFTED, key, bytes);
    }

    /** The same, when Bath has come so far. */
    static void take(Stage stage, String key, byte[] bytes) {
        Inbox inbox = new Inbox();
        inbox.table.putAll(List.copyOf(stage.items.values()));
        inbox.now = BEGIN.plusSeconds(86_400);
        IngestResult result = inbox.taken(key, bytes);
        switch (result) {
            case IngestResult.Ignored _ -> {
                return;
            }
            case IngestResult.Accepted it -> {
                inbox.readable(it.findings());
                inbox.holds();
            }
            case IngestResult.Refused it -> {
                inbox.readable(it.findings());
                inbox.sameBut(stage, key);
            }
            case IngestResult.Quarantined it ->
                    throw new AssertionError("put aside: " + it.entry().finished());
            case IngestResult.AlreadyDone _ -> throw new AssertionError("not looked at");
        }
        IngestResult again = inbox.worker().run(inbox.uploads.getLast(), "0A");
        if (!(again instanceof IngestResult.AlreadyDone)) {
            throw new AssertionError("done twice: " + again);
        }
    }

    private IngestResult taken(String key, byte[] bytes) {
        now = now.plusSeconds(60);
        DocumentId id = documents.put(BUCKET, key, bytes, now);
        uploads.add(id);
        return worker().run(id, "0A");
    }

    private IngestFile worker() {
        return new IngestFile(
                table,
                LeaseTerms.DEFAULT,
                documents,
                CATALOGUE,
                UploadedRows::open,
                () -> now,
                () -> "owner-" + ++tokens,
                RemainingTime.UNLIMITED);
    }

    /** Nobody is shown a control character, nor a cell of any length. */
    private void readable(Findings findings) {
        for (Finding each : findings.listed()) {
            boolean hidden =
                    each.line().codePoints().anyMatch(Inbox::isDangerous)
                            || each.line().length() > 2_000;
            if (hidden || each.problem().isBlank()) {
                throw new AssertionError("not to be read: " + each);
            }
        }
    }

    private static boolean isDangerous(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.SURROGATE;
    }

    /** A refused file leaves its entry in the ledger and its receipt, and nothing else. */
    private void sameBut(Stage stage, String key) {
        int more = 0;
        for (Item item : table.everything()) {
            Item before = stage.items.get(item.key());
            if (before == null
                    && (item.key().pk().startsWith("FILE#" + BUCKET + "/" + key)
                            || item.key().pk().startsWith("OUTBOX#"))) {
                more++;
            } else if (!item.equals(before)) {
                throw new AssertionError("half stored: " + item.key());
            }
        }
        if (table.everything().size() != stage.items.size() + more) {
            throw new AssertionError("something is gone");
        }
    }

    private void holds() {
        Set<String> orgs = new TreeSet<>(List.of("5FL"));
        table.everything().stream()
                .map(item -> item.key().pk())
                .filter(pk -> pk.startsWith("ORG#"))
                .forEach(pk -> orgs.add(pk.substring("ORG#".length())));
        List<Breach> breaches = new ArrayList<>(new LedgerChecker(table).check(uploads));
        for (String collection : List.of("cover", "quarterly", "finance")) {
            breaches.addAll(new ReturnsChecker(table).check(orgs, collection));
        }
        breaches.addAll(new PlansChecker(table).check(orgs).breaches());
        breaches.addAll(
                new OutboxChecker(table).check(orgs, List.of("5FL", "Q39", "phe")).breaches());
        if (!breaches.isEmpty()) {
            throw new AssertionError(breaches.toString());
        }
    }
}
