package uk.pctmonitor.store.ledger;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MonitorTable;

/** Submissions for tests: where they come from and how they end. */
public final class Submissions {

    public static final Instant NOON = Instant.parse("2013-08-01T12:00:00Z");

    private Submissions() {}

    /** A submission whose order and ids follow from one short word, such as {@code a1}. */
    public static Origin origin(String word) {
        return new Origin(
                new DocumentId("inbox", "inbox/phe/cover/" + word + ".csv", word),
                "20130801T120000.000Z~0~" + word,
                "submission-" + word,
                "phe");
    }

    /** Ends the submission with the status. */
    public static void finish(MonitorTable table, Origin origin, LedgerStatus status) {
        Ledger ledger = new Ledger(table);
        Claim.Mine mine =
                (Claim.Mine) ledger.claim(origin.document(), "owner-" + origin.submission(), NOON);
        if (!(ledger.finish(mine.entry(), status, verdict(origin), List.of())
                instanceof Commit.Done)) {
            throw new AssertionError("could not finish " + origin);
        }
    }

    public static Verdict verdict(Origin origin) {
        return new Verdict(
                NOON,
                NOON,
                origin.submission(),
                "00",
                origin.submitter(),
                "cover",
                origin.order(),
                Counts.NONE,
                0,
                0,
                new TreeSet<>(),
                0,
                "PM-000000",
                new TreeMap<>(),
                "Accepted.");
    }
}
