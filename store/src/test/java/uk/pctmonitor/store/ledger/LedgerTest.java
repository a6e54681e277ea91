package uk.pctmonitor.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.FaultyTable;
import uk.pctmonitor.store.port.FaultyTable.Fault;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.port.Write;

class LedgerTest {

    private static final DocumentId FILE = new DocumentId("bucket", "inbox/phe/cover/q1.csv", "v1");
    private static final Instant NOON = Submissions.NOON;
    private static final Instant AFTER_LEASE = NOON.plus(LeaseTerms.DEFAULT.lease());

    private final MemoryTable table = new MemoryTable();
    private final Ledger ledger = new Ledger(table);

    private static Verdict verdict() {
        TreeMap<String, Long> findings = new TreeMap<>();
        findings.put("UNCHANGED", 2L);
        return new Verdict(
                NOON,
                NOON.minusSeconds(9),
                "0123456789abcdef",
                "e3b0",
                "phe",
                "cover",
                "20130801T120000.000Z~0~v1",
                new Counts(152, 1800, 20, 3, 1),
                0,
                2,
                new TreeSet<>(List.of(Quarter.of(2013, 1))),
                152,
                "PM-7K2M9Q",
                findings,
                "Accepted.");
    }

    private LedgerEntry claimed(String owner, Instant now) {
        return ((Claim.Mine) ledger.claim(FILE, owner, now)).entry();
    }

    @Nested
    class Claiming {
        @Test
        void theFirstWorkerGetsTheFile() {
            assertThat(claimed("a", NOON).hold())
                    .isEqualTo(new Hold(1, 0, "a", NOON.plus(Duration.ofMinutes(5))));
        }

        @Test
        void aSecondWorkerHasToWaitForTheLease() {
            claimed("a", NOON);
            assertThat(ledger.claim(FILE, "b", NOON.plusSeconds(299)))
                    .isEqualTo(new Claim.Busy(AFTER_LEASE));
        }

        @Test
        void anExpiredLeaseIsTakenOverWithTheNextAttempt() {
            claimed("a", NOON);
            assertThat(claimed("b", AFTER_LEASE).hold().attempt()).isEqualTo(2);
        }

        @Test
        void aReleasedFileNeedsNoWaiting() {
            ledger.release(claimed("a", NOON), false, NOON);
            assertThat(claimed("b", NOON).hold().used()).isEqualTo(2);
        }

        @Test
        void aSparedAttemptDoesNotCount() {
            ledger.release(claimed("a", NOON), true, NOON);
            LedgerEntry second = claimed("b", NOON);
            assertThat(second.hold().attempt()).isEqualTo(2);
            assertThat(second.hold().used()).isEqualTo(1);
        }

        @Test
        void theFourthAttemptIsOneTooMany() {
            for (String owner : List.of("a", "b", "c")) {
                ledger.release(claimed(owner, NOON), false, NOON);
            }
            assertThat(ledger.claim(FILE, "d", NOON)).isInstanceOf(Claim.UsedUp.class);
        }

        @Test
        void aFinishedFileIsNotGivenOutAgain() {
            ledger.finish(claimed("a", NOON), LedgerStatus.ACCEPTED, verdict(), List.of());
            assertThat(ledger.claim(FILE, "b", AFTER_LEASE)).isInstanceOf(Claim.Finished.class);
        }

        @Test
        void ourOwnClaimIsKnownAgainWhenItsAnswerWasLost() {
            FaultyTable lossy = new FaultyTable(table, Fault.LOSE_RESPONSE, 2);
            Ledger faulty = new Ledger(lossy);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> faulty.claim(FILE, "a", NOON))
                    .isInstanceOf(TableUnavailableException.class);
            assertThat(faulty.claim(FILE, "a", NOON)).isInstanceOf(Claim.Mine.class);
        }
    }

    @Nested
    class Finishing {
        @Test
        void keepsEverythingThatWasDecided() {
            ledger.finish(claimed("a", NOON), LedgerStatus.ACCEPTED, verdict(), List.of());
            assertThat(ledger.find(FILE).orElseThrow().finished()).isEqualTo(verdict());
        }

        @Test
        void writesTheRestAtTheSameMoment() {
            Item other = new Item(new Key("WORK", "x"), null, new TreeMap<>());
            ledger.finish(
                    claimed("a", NOON),
                    LedgerStatus.ACCEPTED,
                    verdict(),
                    List.of(Write.put(other)));
            assertThat(table.get(other.key())).contains(other);
        }

        @Test
        void aWorkerThatWasOvertakenWritesNothing() {
            LedgerEntry slow = claimed("a", NOON);
            claimed("b", AFTER_LEASE);
            Item other = new Item(new Key("WORK", "x"), null, new TreeMap<>());
            assertThat(
                            ledger.finish(
                                    slow,
                                    LedgerStatus.ACCEPTED,
                                    verdict(),
                                    List.of(Write.put(other))))
                    .isInstanceOf(Commit.Lost.class);
            assertThat(table.get(other.key())).isEmpty();
            assertThat(ledger.find(FILE).orElseThrow().status()).isEqualTo(LedgerStatus.PROCESSING);
        }

        @Test
        void anOvertakenWorkerCannotReleaseItsSuccessorsFile() {
            LedgerEntry slow = claimed("a", NOON);
            claimed("b", AFTER_LEASE);
            ledger.release(slow, false, AFTER_LEASE);
            assertThat(ledger.claim(FILE, "c", AFTER_LEASE)).isInstanceOf(Claim.Busy.class);
        }

        @Test
        void ourOwnCommitIsKnownAgainWhenItsAnswerWasLost() {
            LedgerEntry mine = claimed("a", NOON);
            ledger.finish(mine, LedgerStatus.ACCEPTED, verdict(), List.of());
            assertThat(ledger.finish(mine, LedgerStatus.ACCEPTED, verdict(), List.of()))
                    .isInstanceOf(Commit.Done.class);
        }
    }

    @Nested
    class Listing {
        @Test
        void showsWhatIsUnfinishedOldestFirst() {
            DocumentId second = new DocumentId("bucket", "inbox/phe/cover/a.csv", "v2");
            claimed("a", NOON);
            ledger.claim(second, "b", NOON.plusSeconds(1));
            assertThat(ledger.unfinished())
                    .extracting(LedgerEntry::document)
                    .containsExactly(FILE, second);
        }

        @Test
        void leavesOutWhatIsFinished() {
            ledger.finish(claimed("a", NOON), LedgerStatus.REFUSED, verdict(), List.of());
            assertThat(ledger.unfinished()).isEmpty();
            assertThat(ledger.versions("bucket", FILE.key())).hasSize(1);
            assertThat(ledger.findAll(List.of(FILE))).containsOnlyKeys(FILE);
        }
    }
}
