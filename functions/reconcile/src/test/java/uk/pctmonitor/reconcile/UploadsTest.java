package uk.pctmonitor.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.operations.Finding.Handling;
import uk.pctmonitor.core.operations.Finding.OfUpload;
import uk.pctmonitor.core.operations.Kind;
import uk.pctmonitor.store.ledger.Claim;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/** L1: every upload is dealt with, whether its event came or not. */
class UploadsTest {

    private final World world = World.inOrder();

    private static Instant ago(String duration) {
        return World.now().minus(Duration.parse(duration));
    }

    private List<OfUpload> uploads() {
        return world.findings().stream()
                .filter(OfUpload.class::isInstance)
                .map(OfUpload.class::cast)
                .toList();
    }

    private void finished(DocumentId document, String sequencer) {
        String order = "20131015T050000.000Z~" + sequencer + "~" + document.versionId();
        Submissions.finish(
                world.table,
                new Origin(document, order, "s-" + document.versionId(), "phe"),
                LedgerStatus.ACCEPTED);
    }

    private void begun(DocumentId document, Instant when) {
        assertThat(new Ledger(world.table).claim(document, "worker", when))
                .isInstanceOf(Claim.Mine.class);
    }

    @Test
    void oneThatIngestWasNeverToldOfIsHandedToItAndReported() {
        world.upload("a.csv", ago("PT31M"));

        assertThat(uploads())
                .containsExactly(
                        new OfUpload(
                                Kind.NEVER_TAKEN_IN,
                                "inbox/phe/cover/a.csv",
                                "v000001",
                                ago("PT31M"),
                                Handling.HANDED_OVER));
        assertThat(world.announced).containsExactly("v000001 1");
    }

    @Test
    void oneWhoseEventMayStillBeOnItsWayIsLeftAlone() {
        world.upload("a.csv", ago("PT29M"));

        assertThat(uploads()).isEmpty();
        assertThat(world.announced).isEmpty();
    }

    @Test
    void oneThatIsFinishedIsNobodysConcern() {
        finished(world.upload("a.csv", ago("PT5H")), "0");

        assertThat(uploads()).isEmpty();
    }

    @Test
    void oneThatWasBegunAndLeftIsHandedOverOnceItsLeaseIsOver() {
        begun(world.upload("a.csv", ago("PT2H")), ago("PT40M"));

        assertThat(uploads())
                .extracting(OfUpload::kind, OfUpload::since, OfUpload::handling)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Kind.UNFINISHED, ago("PT40M"), Handling.HANDED_OVER));
        assertThat(world.announced).hasSize(1);
    }

    @Test
    void oneThatSomebodyIsWorkingOnIsReportedAndNotDisturbed() {
        DocumentId document = world.upload("a.csv", ago("PT2H"));
        begun(document, ago("PT40M"));
        assertThat(new Ledger(world.table).claim(document, "second", ago("PT1M")))
                .isInstanceOf(Claim.Mine.class);

        assertThat(uploads()).extracting(OfUpload::handling).containsExactly(Handling.AT_WORK);
        assertThat(world.announced).isEmpty();
    }

    @Test
    void oneThatWasBegunAndIsGoneFromTheBucketIsReportedToo() {
        begun(new DocumentId(World.BUCKET, "inbox/phe/cover/gone.csv", "v9"), ago("P20D"));

        assertThat(uploads()).extracting(OfUpload::version).containsExactly("v9");
    }

    @Test
    void whatIsOldIsLookedUpOnceAWeek() {
        world.upload("old.csv", ago("P9D"));
        world.upload("new.csv", ago("P7D"));

        assertThat(uploads()).extracting(OfUpload::file).containsExactly("inbox/phe/cover/new.csv");
        assertThat(world.run(World.DAY.plusDays(6)).findings())
                .extracting(Finding::which)
                .containsExactly(
                        "inbox/phe/cover/old.csv, version v000001",
                        "inbox/phe/cover/new.csv, version v000002");
    }

    @Test
    void noMoreAreHandedOverThanOneRunMay() {
        for (int i = 0; i < 502; i++) {
            world.upload("f%03d.csv".formatted(i), ago("PT1H"));
        }

        assertThat(uploads())
                .extracting(OfUpload::handling)
                .hasSize(502)
                .endsWith(Handling.HANDED_OVER, Handling.LEFT, Handling.LEFT);
        assertThat(world.announced).hasSize(500);
    }

    @Test
    void noneIsHandedOverWhenTimeRunsOut() {
        world.left = Duration.ofSeconds(60);
        world.upload("a.csv", ago("PT1H"));

        assertThat(uploads()).extracting(OfUpload::handling).containsExactly(Handling.LEFT);
    }

    @Test
    void whereIngestIsNotReachedTheFirstRefusalIsEnough() {
        world.ingestIsThere = false;
        world.upload("a.csv", ago("PT1H"));
        world.upload("b.csv", ago("PT1H"));

        assertThat(world.findings())
                .contains(
                        new Finding.OfPart("handing uploads to ingest", "lambda answers 404 Gone."))
                .filteredOn(OfUpload.class::isInstance)
                .extracting(Finding::remark)
                .containsExactly("could not be handed to ingest", "could not be handed to ingest");
    }

    /** S4: the listing still knows what came first within a second; the event is gone. */
    @Test
    void anUnannouncedVersionComesAfterWhatCameBeforeItInTheSameSecond() {
        Instant second = Instant.parse("2013-10-15T05:00:00Z");
        String first = "0055AED6DCD90281E500000000000000";
        finished(world.upload("a.csv", second), first);
        world.upload("a.csv", second.plusMillis(200));
        world.upload("a.csv", second.plusMillis(900));
        world.upload("a.csv", second.plusMillis(1000));
        world.upload("b.csv", second);

        world.findings();

        assertThat(world.announced)
                .containsExactlyInAnyOrder(
                        "v000002 55AED6DCD90281E500000000000001",
                        "v000003 55AED6DCD90281E500000000000002",
                        "v000004 1",
                        "v000005 1");
    }
}
