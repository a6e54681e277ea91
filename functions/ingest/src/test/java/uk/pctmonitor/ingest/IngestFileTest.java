package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.readers.UploadedRows;
import uk.pctmonitor.store.ledger.Claim;
import uk.pctmonitor.store.ledger.LeaseTerms;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.people.AgreedTargets;
import uk.pctmonitor.store.people.ContactBook;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.RemainingTime;
import uk.pctmonitor.store.work.WorkItem;
import uk.pctmonitor.store.work.WorkQueue;

class IngestFileTest {

    private static final String KEY = "inbox/phe/quarterly/q1.csv";

    private final World world = new World();

    private List<String> codes(IngestResult result) {
        return ((IngestResult.Refused) result)
                .findings().listed().stream().map(Finding::code).toList();
    }

    @Nested
    class AGoodFile {
        @Test
        void isSeenWithItsReceiptAndItsWork() {
            DocumentId id = world.upload(KEY, World.file(World.Q1, "5A0 91", "5A1 92", "5A2 93"));
            assertThat(world.deliver(id)).isInstanceOf(IngestResult.Accepted.class);
            assertThat(world.seen())
                    .containsEntry("5A0 2013/14 Q1", "v000001 91")
                    .containsEntry("5A2 2013/14 Q1", "v000001 93");
            assertThat(world.items("OUTBOX#phe")).hasSize(1);
            assertThat(new WorkQueue(world.table).waiting())
                    .extracting(WorkItem::orgs)
                    .containsExactly(List.of("5A0", "5A1", "5A2"));
            assertThat(world.breaches()).isEmpty();
        }

        @Test
        void leavesAFullEntryInTheLedger() {
            DocumentId id = world.upload(KEY, World.file(World.Q1, "5A0 91", "5A1 92"));
            world.deliver(id);
            var verdict = world.entry(id).finished();
            assertThat(verdict.counts().rows()).isEqualTo(2);
            assertThat(verdict.counts().figures()).isEqualTo(2);
            assertThat(verdict.organisations()).isEqualTo(2);
            assertThat(verdict.quarters()).containsExactly(World.Q1);
            assertThat(verdict.submitter()).isEqualTo("phe");
            assertThat(verdict.sha256()).hasSize(64);
            assertThat(verdict.receipt()).startsWith("PM-");
            assertThat(verdict.order())
                    .isEqualTo("20130710T090100.000Z~0A" + "0".repeat(30) + "~v000001");
        }

        @Test
        void asksForWorkOnPctsThatItLeavesOut() {
            world.deliver(world.upload(KEY, World.file(World.Q1, "5A0 91")));
            assertThat(new WorkQueue(world.table).waiting().getFirst().orgs())
                    .containsExactly("5A0", "5A1", "5A2");
        }

        @Test
        void deliveredAgainChangesNothing() {
            DocumentId id = world.upload(KEY, World.file(World.Q1, "5A0 91"));
            world.deliver(id);
            var before = world.table.everything();
            assertThat(world.deliver(id)).isInstanceOf(IngestResult.AlreadyDone.class);
            assertThat(world.table.everything()).isEqualTo(before);
        }
    }

    @Nested
    class ABadFile {
        @Test
        void storesNothingButItsEntryAndItsReceipt() {
            DocumentId id = world.upload(KEY, World.file(World.Q1, "5A0 91", "9X9 92"));
            assertThat(codes(world.deliver(id))).contains("UNKNOWN_ORG");
            assertThat(world.table.everything())
                    .extracting(item -> item.key().pk())
                    .containsExactlyInAnyOrder("FILE#uploads/" + KEY, "OUTBOX#phe");
            assertThat(world.breaches()).isEmpty();
        }

        @Test
        void neverDisplacesAGoodOne() {
            world.deliver(world.upload(KEY, World.file(World.Q1, "5A0 91")));
            world.deliver(world.upload(KEY, "no such header\n1\n"));
            assertThat(world.seen())
                    .containsOnly(java.util.Map.entry("5A0 2013/14 Q1", "v000001 91"));
        }

        @Test
        void namesTheFileThatStillStandsUnderWhateverName() {
            world.deliver(world.upload(KEY, World.file(World.Q1, "5A0 91", "5A1 92")));
            world.deliver(
                    world.upload(
                            "inbox/phe/quarterly/corrected.csv", World.file(World.Q1, "5A0 93")));
            world.deliver(
                    world.upload("inbox/5A0/quarterly/own.csv", World.file(World.Q1, "5A0 94")));
            // The PCT's own file has the last word on 5A0, so of phe's files only the first counts.
            String receipt =
                    refusal("inbox/phe/quarterly/again.csv", World.file(World.Q1, "9X9 12"));
            String reference =
                    Receipts.reference(
                                    new DocumentId(
                                            World.BUCKET, "inbox/phe/quarterly/q1.csv", "v000001"))
                            .text();
            assertThat(receipt)
                    .contains(
                            "Your last good file for 2013/14 Q1 (q1.csv, received 10 July 2013,"
                                    + " reference "
                                    + reference
                                    + ") still stands.\n")
                    .doesNotContain("own.csv");
        }

        @Test
        void goesByTheQuarterInItsNameWhenNoRowCanBeRead() {
            world.deliver(world.upload(KEY, World.file(World.Q1, "5A0 91")));
            assertThat(refusal("inbox/phe/quarterly/x_2013-14_Q1.csv", "no such header\n1\n"))
                    .contains("Your last good file for 2013/14 Q1 (q1.csv, received 10 July 2013");
            assertThat(refusal("inbox/phe/quarterly/x_2013-14_Q1.xlsx", "PK"))
                    .contains("Your last good file for 2013/14 Q1 (q1.csv, received 10 July 2013");
        }

        @Test
        void saysNothingOfFilesForOtherQuarters() {
            world.deliver(world.upload(KEY, World.file(World.Q1, "5A0 91")));
            world.wait(Duration.ofDays(100));
            assertThat(
                            refusal(
                                    "inbox/phe/quarterly/q2.csv",
                                    World.file(Quarter.of(2013, 2), "9X9 12")))
                    .doesNotContain("stands");
        }

        private String refusal(String key, String content) {
            DocumentId id = world.upload(key, content);
            assertThat(world.deliver(id)).isInstanceOf(IngestResult.Refused.class);
            String reference = world.entry(id).finished().receipt();
            return world.items("OUTBOX#phe").stream()
                    .map(item -> item.text("body").orElse(""))
                    .filter(body -> body.contains("\nReference " + reference))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void ofAnotherPctIsRefused() {
            DocumentId id =
                    world.upload("inbox/5A1/quarterly/q1.csv", World.file(World.Q1, "5A0 91"));
            assertThat(world.deliver(id)).isInstanceOf(IngestResult.Refused.class);
            assertThat(world.seen()).isEmpty();
        }
    }

    @Nested
    class AKey {
        @Test
        void outsideTheInboxIsNoneOfOurBusiness() {
            DocumentId id = world.upload("reports/phe/q1.csv", "x");
            assertThat(world.deliver(id)).isInstanceOf(IngestResult.Ignored.class);
            assertThat(world.table.everything()).isEmpty();
        }

        @Test
        void ofAFolderOrDesktopFileIsNotedAndNobodyIsTold() {
            for (String key : List.of("inbox/phe/quarterly/", "inbox/phe/quarterly/.DS_Store")) {
                assertThat(world.deliver(world.upload(key, "")))
                        .isInstanceOf(IngestResult.Ignored.class);
            }
            assertThat(world.items("OUTBOX")).isEmpty();
            assertThat(world.breaches()).isEmpty();
        }

        @Test
        void inNoCollectionsFolderIsRefused() {
            assertThat(codes(world.deliver(world.upload("inbox/phe/q1.csv", "x"))))
                    .containsExactly("MISPLACED");
            assertThat(world.items("OUTBOX#phe")).hasSize(1);
        }

        @Test
        void withNoSubmitterIsRefusedWithoutAReceipt() {
            assertThat(codes(world.deliver(world.upload("inbox/q1.csv", "x"))))
                    .containsExactly("MISPLACED");
            assertThat(world.items("OUTBOX")).isEmpty();
        }

        @Test
        void ofAnUnknownCollectionNamesTheKnownOnes() {
            IngestResult result = world.deliver(world.upload("inbox/phe/covr/q1.csv", "x"));
            assertThat(codes(result)).containsExactly("UNKNOWN_COLLECTION");
            assertThat(((IngestResult.Refused) result).findings().listed().getFirst().fix())
                    .contains("quarterly");
        }

        @Test
        void ofAnUnknownSubmitterIsRefused() {
            assertThat(codes(world.deliver(world.upload("inbox/xyz/quarterly/q1.csv", "x"))))
                    .containsExactly("UNKNOWN_SUBMITTER");
        }

        @Test
        void ofAnotherKindOfSpreadsheetSaysHowToSaveIt() {
            IngestResult result = world.deliver(world.upload("inbox/phe/quarterly/q1.ods", "PK"));
            assertThat(codes(result)).containsExactly("TYPE_MISMATCH");
            assertThat(((IngestResult.Refused) result).findings().listed().getFirst().fix())
                    .contains("CSV UTF-8");
        }
    }

    @Nested
    class AFileOverTheLimit {
        @Test
        void isRefusedWithoutBeingOpened() {
            DocumentId id = world.upload(KEY, "x".repeat(20_000_001));
            IngestFile worker =
                    world.worker(
                            world.table,
                            world.documents,
                            (_, _, _) -> {
                                throw new AssertionError("opened");
                            },
                            RemainingTime.UNLIMITED);
            assertThat(codes(worker.run(id, ""))).containsExactly("TOO_LARGE");
        }
    }

    @Nested
    class ACorrection {
        @Test
        void standsInPlaceOfTheFirstFileWhateverComesFirst() {
            DocumentId first = world.upload(KEY, World.file(World.Q1, "5A0 91"));
            DocumentId second = world.upload(KEY, World.file(World.Q1, "5A0 95"));
            world.deliver(second);
            world.deliver(first);
            assertThat(world.seen()).containsEntry("5A0 2013/14 Q1", "v000002 95");
            assertThat(world.entry(first).status()).isEqualTo(LedgerStatus.SUPERSEDED);
            assertThat(new WorkQueue(world.table).waiting()).hasSize(1);
            assertThat(world.breaches()).isEmpty();
        }

        @Test
        void saysWhatItChanges() {
            world.deliver(world.upload(KEY, World.file(World.Q1, "5A0 91", "5A1 90")));
            IngestResult result =
                    world.deliver(world.upload(KEY, World.file(World.Q1, "5A0 95", "5A1 90")));
            assertThat(((IngestResult.Accepted) result).differences().corrected()).isEqualTo(1);
        }

        @Test
        void thatChangesNothingIsToldSo() {
            world.deliver(world.upload(KEY, World.file(World.Q1, "5A0 91")));
            DocumentId again = world.upload(KEY, World.file(World.Q1, "5A0 91"));
            world.deliver(again);
            assertThat(world.entry(again).status()).isEqualTo(LedgerStatus.DUPLICATE_CONTENT);
        }

        @Test
        void thatChangesAForecastOnlyIsNoDuplicate() {
            world.deliver(world.upload(KEY, promising("93")));
            DocumentId corrected = world.upload(KEY, promising("94"));
            IngestResult result = world.deliver(corrected);
            assertThat(world.entry(corrected).status()).isEqualTo(LedgerStatus.ACCEPTED);
            assertThat(((IngestResult.Accepted) result).differences().lines())
                    .containsExactly(
                            "5A0 " + Region.name(0) + ": 2013/14 Q1 forecast corrected 93 -> 94");
            DocumentId again = world.upload(KEY, promising("94.0"));
            world.deliver(again);
            assertThat(world.entry(again).status()).isEqualTo(LedgerStatus.DUPLICATE_CONTENT);
        }

        private String promising(String forecast) {
            return "pct_code,metric,period,numerator,denominator,forecast\n5A0,"
                    + Region.name(0)
                    + ",2013/14 Q1,91,100,"
                    + forecast
                    + "\n";
        }

        /** A, B, A again: the last word is A, even if B is delivered after both. */
        @Test
        void backToTheFirstFiguresIsTheLastWordInAnyOrder() {
            DocumentId a = world.upload(KEY, World.file(World.Q1, "5A0 91"));
            DocumentId b = world.upload(KEY, World.file(World.Q1, "5A0 50"));
            DocumentId again = world.upload(KEY, World.file(World.Q1, "5A0 91"));
            List.of(a, again, b).forEach(world::deliver);
            assertThat(world.seen()).containsEntry("5A0 2013/14 Q1", "v000003 91");
            assertThat(world.breaches()).isEmpty();
        }
    }

    @Nested
    class ALateFile {
        @Test
        void forAnOldQuarterJoinsItsHistory() {
            Quarter q2 = World.Q1.next();
            world.wait(Duration.ofDays(100));
            world.deliver(world.upload(KEY, World.file(q2, "5A0 92")));
            DocumentId late =
                    world.upload("inbox/phe/quarterly/late.csv", World.file(World.Q1, "5A0 91"));
            world.deliver(late);
            assertThat(world.entry(late).status()).isEqualTo(LedgerStatus.ACCEPTED);
            assertThat(world.seen().keySet()).containsExactly("5A0 2013/14 Q1", "5A0 2013/14 Q2");
            assertThat(new WorkQueue(world.table).waiting())
                    .extracting(each -> each.asked().get("5A0"))
                    .contains(new TreeSet<>(List.of(World.Q1)));
        }
    }

    @Nested
    class TwoSendersInOneSecond {
        @Test
        void areBothTold() {
            DocumentId national = world.upload(KEY, World.file(World.Q1, "5A0 91"));
            world.now = world.now.minusSeconds(60);
            DocumentId own =
                    world.upload("inbox/5A0/quarterly/q1.csv", World.file(World.Q1, "5A0 88"));
            world.deliver(national);
            IngestResult result = world.deliver(own);
            assertThat(((IngestResult.Accepted) result).findings().listed())
                    .extracting(Finding::code)
                    .contains("SAME_SECOND");
            assertThat(world.items("OUTBOX#phe")).hasSize(2);
            assertThat(world.items("OUTBOX#5A0")).hasSize(1);
        }
    }

    @Nested
    class TroubleOnTheWay {
        @Test
        void aMissingFileIsTriedAgainAndThenPutAside() {
            DocumentId gone = new DocumentId(World.BUCKET, KEY, "gone");
            world.uploaded.add(gone);
            for (int attempt = 1; attempt <= 3; attempt++) {
                assertThatThrownBy(() -> world.deliver(gone)).isInstanceOf(TryAgainException.class);
            }
            assertThat(world.deliver(gone)).isInstanceOf(IngestResult.Quarantined.class);
            assertThat(world.items("OUTBOX#phe")).hasSize(1);
            assertThat(world.breaches()).isEmpty();
        }

        @Test
        void aFileThatBreaksTheReaderIsPutAsideAfterThreeAttempts() {
            DocumentId poison = world.upload(KEY, "x");
            IngestFile worker =
                    world.worker(
                            world.table,
                            world.documents,
                            (_, _, _) -> {
                                throw new IllegalStateException("broken");
                            },
                            RemainingTime.UNLIMITED);
            for (int attempt = 1; attempt <= 3; attempt++) {
                assertThatThrownBy(() -> worker.run(poison, ""))
                        .isInstanceOf(IllegalStateException.class);
            }
            assertThat(worker.run(poison, "")).isInstanceOf(IngestResult.Quarantined.class);
            DocumentId good =
                    world.upload("inbox/phe/quarterly/good.csv", World.file(World.Q1, "5A0 91"));
            assertThat(world.deliver(good)).isInstanceOf(IngestResult.Accepted.class);
        }

        @Test
        void aStreamThatBreaksIsReadAgain() {
            DocumentId id = world.upload(KEY, World.file(World.Q1, "5A0 91"));
            IngestFile unlucky =
                    world.worker(
                            world.table,
                            world.documents,
                            (_, _, _) ->
                                    () -> {
                                        throw new UncheckedIOException(new IOException("reset"));
                                    },
                            RemainingTime.UNLIMITED);
            assertThatThrownBy(() -> unlucky.run(id, "")).isInstanceOf(TryAgainException.class);
            assertThat(world.deliver(id)).isInstanceOf(IngestResult.Accepted.class);
        }

        @Test
        void aRunWithoutTimeStopsAndLeavesNothingToSee() {
            DocumentId id = world.upload(KEY, World.file(World.Q1, "5A0 91"));
            IngestFile late =
                    world.worker(
                            world.table,
                            world.documents,
                            UploadedRows::open,
                            () -> Duration.ofSeconds(4));
            assertThatThrownBy(() -> late.run(id, "")).isInstanceOf(TryAgainException.class);
            assertThat(world.seen()).isEmpty();
            assertThat(world.deliver(id)).isInstanceOf(IngestResult.Accepted.class);
        }
    }

    @Nested
    class TwoWorkers {
        @Test
        void doNotTakeTheSameFile() {
            DocumentId id = world.upload(KEY, World.file(World.Q1, "5A0 91"));
            assertThat(new Ledger(world.table).claim(id, "other", world.now))
                    .isInstanceOf(Claim.Mine.class);
            assertThatThrownBy(() -> world.deliver(id))
                    .isInstanceOf(TryAgainException.class)
                    .hasMessageContaining("Another worker");
        }

        /** The slow one wakes up after its lease, when the fast one has finished. */
        @Test
        void theSlowOneCannotCommitAfterTheFastOne() {
            DocumentId id = world.upload(KEY, World.file(World.Q1, "5A0 91"));
            IngestFile slow =
                    world.worker(
                            world.table,
                            world.documents,
                            (bytes, collection, _) -> {
                                world.wait(LeaseTerms.DEFAULT.lease());
                                assertThat(world.deliver(id))
                                        .isInstanceOf(IngestResult.Accepted.class);
                                return UploadedRows.open(bytes, collection, "file.csv");
                            },
                            RemainingTime.UNLIMITED);
            assertThat(slow.run(id, "0A")).isInstanceOf(IngestResult.AlreadyDone.class);
            assertThat(world.entry(id).hold().attempt()).isEqualTo(2);
            assertThat(world.items("OUTBOX#phe")).hasSize(1);
            assertThat(world.breaches()).isEmpty();
        }
    }

    @Nested
    class TargetsAndContacts {
        @Test
        void anAnnualTargetHasTheQuartersOfItsYearAssessedAgainThatAreReportedByThen() {
            world.wait(Duration.ofDays(100));
            world.deliver(world.upload(KEY, World.file(World.Q1, "5A0 91")));
            world.deliver(
                    world.upload(
                            "inbox/phe/quarterly/q2.csv", World.file(World.Q1.next(), "5A0 92")));
            int before = new WorkQueue(world.table).waiting().size();
            world.deliver(
                    world.upload(
                            "inbox/Q39/targets/plan.csv",
                            "pct_code,metric,period,target\n5A0,MEASURE-00,2013/14,93\n"));
            assertThat(new AgreedTargets(world.table).of("5A0").targets()).hasSize(1);
            List<WorkItem> work = new WorkQueue(world.table).waiting();
            assertThat(work).hasSize(before + 1);
            assertThat(work)
                    .anySatisfy(each -> {
                        assertThat(each.asked()).containsOnlyKeys("5A0");
                        assertThat(each.asked().get("5A0"))
                                .containsExactly(
                                        World.Q1,
                                        World.Q1.next(),
                                        World.Q1.next().next(),
                                        World.Q1.next().next().next());
                        assertThat(each.ofReported()).isTrue();
                    });
        }

        @Test
        void contactsAskForNoWork() {
            world.deliver(
                    world.upload(
                            "inbox/Q39/contacts/people.csv",
                            """
                            org,role,name,email
                            Q39,performance manager,Desk,desk@south-west.example
                            """));
            assertThat(new ContactBook(world.table).of("Q39")).hasSize(1);
            assertThat(new WorkQueue(world.table).waiting()).isEmpty();
        }
    }
}
