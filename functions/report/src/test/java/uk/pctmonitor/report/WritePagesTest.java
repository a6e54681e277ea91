package uk.pctmonitor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static uk.pctmonitor.report.World.KNOWN;
import static uk.pctmonitor.report.World.Q1;
import static uk.pctmonitor.report.World.Q2;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.PagesWanted.Quarters;
import uk.pctmonitor.report.PagesWritten.OfQuarter;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.page.national.FrontPage;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.port.SimulatedCrash;

/** 5QJ Bristol answers to Q39, 5ND to Q30. Ten SHAs answer for somebody in both quarters. */
class WritePagesTest {

    private static final String FRONT = "index.html";
    private static final String BRISTOL_1 = "2012-13-Q3/pct/5QJ.html";
    private static final String BRISTOL_2 = "2012-13-Q4/pct/5QJ.html";
    private static final String DARLINGTON_2 = "2012-13-Q4/pct/5J9.html";

    private final World world = new World();

    @BeforeEach
    void twoQuartersAreKnown() {
        world.accept("a", "5QJ", Q1, "91")
                .accept("b", "5QJ", Q2, "92")
                .accept("c", "5J9", Q2, "93");
    }

    private static PagesWanted named(Quarter... quarters) {
        return new PagesWanted(new Quarters.Named(quarters), null, null);
    }

    private static PagesWanted all(@Nullable LocalDate asAt, @Nullable String sha) {
        return new PagesWanted(new Quarters.All(), asAt, sha);
    }

    @Nested
    class TheFirstRun {

        private PagesWritten written = new PagesWritten(KNOWN, "", List.of(), List.of(), 0);

        @BeforeEach
        void run() {
            written = world.write("2013-08-01", PagesWanted.CHANGED);
        }

        @Test
        void writesEveryQuarterWithAReturnTheNewestFirst() {
            assertThat(written.quarters()).extracting(OfQuarter::quarter).containsExactly(Q2, Q1);
            assertThat(world.pages.text(BRISTOL_1)).isEqualTo("91");
            assertThat(world.pages.text(BRISTOL_2)).isEqualTo("92");
            assertThat(world.pages.text(DARLINGTON_2)).isEqualTo("93");
            assertThat(written.left()).isEmpty();
        }

        @Test
        void beginsTheSiteWithTheQuartersThatHavePagesTheNewestFirst() {
            assertThat(world.pages.text(FRONT))
                    .containsSubsequence(
                            "2012-13-Q4/index.html", "2012/13 Q4", "2012-13-Q3/index.html");
        }

        /** National page, ten SHAs and two PCTs; then national page, SHAs, one PCT. */
        @Test
        void countsPagesBytesAndRequests() {
            assertThat(written.quarters())
                    .extracting(OfQuarter::pages)
                    .containsExactly(1 + 10 + 2, 1 + 10 + 1);
            assertThat(written.unchanged()).isZero();
            long national = "2012/13 Q4 on 2013-08-01false".length();
            assertThat(written.bytes()).isEqualTo(2 * national + 20 * 3 + 3 * 2);
            // The manifest: read once, and put before and after each quarter and the first page.
            assertThat(written.requests()).isEqualTo(1 + 13 + 2 + 12 + 2 + 1 + 2);
        }

        @Test
        void saysWhatAPageIs() {
            assertThat(world.pages.type(BRISTOL_1)).isEqualTo("text/html; charset=utf-8");
            assertThat(PagePath.contentType("2012-13-Q3/sha/Q39.csv"))
                    .isEqualTo("text/csv; charset=utf-8");
        }

        /** The digest is that of the two digits 91, from sha256sum. */
        @Test
        void leavesAListThatOtherProgramsCanCheck() {
            assertThat(world.pages.text(Manifest.PATH).lines())
                    .contains(
                            "1da51b8d8ff98f6a48f80ae79fe3ca6c26e1abb7b7d125259255d6d2b875ea08  "
                                    + BRISTOL_1)
                    .filteredOn(line -> line.startsWith("#"))
                    .hasSize(2);
        }
    }

    @Nested
    class TheNextRun {

        @BeforeEach
        void thePagesAreThere() {
            PagesWritten first = world.write("2013-08-01", PagesWanted.CHANGED);
            assertThat(first.pages()).isPositive();
            world.pages.fresh();
        }

        @Test
        void putsNothingWhenNothingHasChanged() {
            PagesWritten again = world.write("2013-08-01", PagesWanted.CHANGED);

            assertThat(world.pages.fresh()).isEmpty();
            assertThat(again.quarters()).extracting(OfQuarter::quarter).containsExactly(Q2);
            assertThat(again.unchanged()).isEqualTo(again.pages()).isEqualTo(13);
            assertThat(again.requests()).isEqualTo(1);
        }

        @Test
        void movesTheNewestQuarterAloneWithTheDay() {
            world.write("2013-08-02", PagesWanted.CHANGED);

            assertThat(world.fresh()).containsExactly("2012-13-Q4/index.html");
        }

        @Test
        void movesEveryQuarterWithTheDayWhenAllAreWanted() {
            world.write("2013-08-02", all(null, null));

            assertThat(world.fresh())
                    .containsExactly("2012-13-Q3/index.html", "2012-13-Q4/index.html");
        }

        @Test
        void writesACorrectedQuarterHoweverOldAndOnlyThePagesThatDiffer() {
            world.accept("d", "5QJ", Q1, "95");

            PagesWritten written = world.write("2013-08-01", PagesWanted.CHANGED);

            assertThat(written.quarters()).extracting(OfQuarter::quarter).containsExactly(Q2, Q1);
            assertThat(world.fresh()).containsExactly(BRISTOL_1);
            assertThat(world.pages.text(BRISTOL_1)).isEqualTo("95");
        }

        @Test
        void doesNotShowAReturnThatIsNotAccepted() {
            Origin origin = Submissions.origin("d");
            world.stage(origin, "5QJ", Q1, "95");
            world.write("2013-08-01", PagesWanted.CHANGED);
            assertThat(world.fresh()).isEmpty();

            Submissions.finish(world.table, origin, LedgerStatus.ACCEPTED);
            world.write("2013-08-01", all(null, null));
            assertThat(world.fresh()).containsExactly(BRISTOL_1);
        }

        @Test
        void leadsFromTheFirstPageToQuartersThatHavePagesOnly() {
            world.accept("d", "5QJ", Q2.next(), "97");
            world.write("2013-08-01", named(Q1));
            assertThat(world.pages.text(FRONT)).doesNotContain("2013/14 Q1");

            world.write("2013-08-01", PagesWanted.CHANGED);
            assertThat(world.pages.text(FRONT)).contains("2013/14 Q1", "2012/13 Q3");
        }

        @Test
        void writesEverythingAgainWhereTheListOfPagesIsDamaged() {
            world.pages.put(Manifest.PATH, new byte[] {'x'}, "text/plain");

            PagesWritten again = world.write("2013-08-01", PagesWanted.CHANGED);

            assertThat(again.unchanged()).isZero();
            assertThat(again.quarters()).hasSize(2);
        }
    }

    @Nested
    class AsAtADay {

        @Test
        void hasAFolderOfItsOwnAndShowsWhatWasKnownThen() {
            PagesWritten written = world.write("2016-05-01", all(KNOWN, null));

            assertThat(written.folder()).isEqualTo("as-at-2013-08-01/");
            assertThat(written.day()).isEqualTo(KNOWN);
            assertThat(world.pages.text("as-at-2013-08-01/" + BRISTOL_2)).isEqualTo("92");
            assertThat(world.pages.text("as-at-2013-08-01/2012-13-Q4/index.html"))
                    .isEqualTo("2012/13 Q4 on 2013-08-01true");
            assertThat(world.pages.paths()).allMatch(path -> path.startsWith("as-at-2013-08-01/"));
        }

        @Test
        void isTheSameWheneverItIsAskedFor() {
            world.write("2013-08-01", all(KNOWN, null));
            world.pages.fresh();

            PagesWritten later = world.write("2016-05-01", all(KNOWN, null));

            assertThat(world.pages.fresh()).isEmpty();
            assertThat(later.unchanged()).isEqualTo(later.pages());
        }

        @Test
        void isRefusedBeforeAnythingWasKnown() {
            assertThatExceptionOfType(NotReportedException.class)
                    .isThrownBy(() -> world.write("2016-05-01", all(KNOWN.minusDays(1), null)))
                    .withMessage("Nothing was known yet on 2013-07-31.");
        }

        @Test
        void isRefusedForADayToCome() {
            assertThatExceptionOfType(NotReportedException.class)
                    .isThrownBy(() -> world.write("2013-08-01", all(KNOWN.plusDays(1), null)))
                    .withMessage("2013-08-02 is still to come.");
        }
    }

    @Nested
    class OfOneSha {

        @Test
        void writesItsPagesItsPctsAndTheWayThere() {
            world.write("2013-08-01", new PagesWanted(new Quarters.Named(Q2), null, "Q39"));

            assertThat(world.pages.paths())
                    .containsExactly(
                            "2012-13-Q4/index.html",
                            BRISTOL_2,
                            "2012-13-Q4/sha/Q39.html",
                            FRONT,
                            Manifest.PATH);
        }

        @Test
        void doesNotCountAsTheWholeQuarter() {
            world.write("2013-08-01", all(null, "Q39"));

            PagesWritten whole = world.write("2013-08-01", PagesWanted.CHANGED);

            assertThat(whole.quarters()).extracting(OfQuarter::quarter).containsExactly(Q2, Q1);
            assertThat(world.pages.text(DARLINGTON_2)).isEqualTo("93");
        }

        @Test
        void isRefusedWhereItAnswersForNobody() {
            assertThatExceptionOfType(NotReportedException.class)
                    .isThrownBy(() -> world.write("2013-08-01", all(null, "Q99")))
                    .withMessageStartingWith(
                            "No organisation answered to Q99 in 2012/13 Q4; there are ")
                    .withMessageContaining("Q39");
        }
    }

    @Nested
    class ARunThatEnds {

        /** A correction is taken back while half of it is shown. */
        @Test
        void isMadeGoodByTheNextEvenIfThePagesAreToBeAsBefore() {
            world.write("2013-08-01", PagesWanted.CHANGED);
            World corrected = new World();
            corrected
                    .accept("a", "5QJ", Q1, "95")
                    .accept("b", "5QJ", Q2, "96")
                    .accept("c", "5J9", Q2, "97");
            WritePages halfWay =
                    new WritePages(
                            corrected.table,
                            CatalogueFolder.packaged(),
                            world.pages,
                            corrected.kinds,
                            new FrontPage(new Rendering()),
                            () -> Submissions.NOON,
                            () -> Duration.ofMinutes(10));
            world.pages.crashAt(BRISTOL_2);
            assertThatExceptionOfType(SimulatedCrash.class)
                    .isThrownBy(() -> halfWay.run(all(null, null)));
            world.pages.crashAt(null);
            assertThat(world.pages.text(DARLINGTON_2)).isEqualTo("97");

            world.write("2013-08-01", PagesWanted.CHANGED);

            assertThat(world.pages.text(DARLINGTON_2)).isEqualTo("93");
            assertThat(world.pages.text(BRISTOL_2)).isEqualTo("92");
        }

        @Test
        void forWantOfTimeSaysWhatIsLeftAndTheNextGoesOn() {
            world.left = Duration.ofSeconds(119);

            PagesWritten first = world.write("2013-08-01", PagesWanted.CHANGED);
            assertThat(first.quarters()).extracting(OfQuarter::quarter).containsExactly(Q2);
            assertThat(first.left()).containsExactly(Q1);

            world.left = Duration.ofMinutes(2);
            PagesWritten second = world.write("2013-08-01", PagesWanted.CHANGED);
            assertThat(second.quarters()).extracting(OfQuarter::quarter).containsExactly(Q2, Q1);
            assertThat(second.left()).isEmpty();
        }
    }

    @Test
    void nothingIsWrittenWhereNothingWasReported() {
        World empty = new World();

        PagesWritten written = empty.write("2013-08-01", PagesWanted.CHANGED);

        assertThat(written.quarters()).isEmpty();
        assertThat(empty.pages.paths()).isEmpty();
    }

    @Test
    void aQuarterWithoutAReturnIsRefusedAndThoseThereAreAreNamed() {
        assertThatExceptionOfType(NotReportedException.class)
                .isThrownBy(() -> world.write("2013-08-01", named(Q1.previous())))
                .withMessage(
                        "There is no return of 2012/13 Q2; there are returns of 2012/13 Q3 to"
                                + " 2012/13 Q4.");
        assertThat(world.pages.paths()).isEmpty();
    }

    @Test
    void twoPagesWithOnePathAreAFaultOfTheProgram() {
        world.kinds.add(_ -> List.of(new Page("2012-13-Q4/index.html", "another")));

        assertThatIllegalStateException()
                .isThrownBy(() -> world.write("2013-08-01", PagesWanted.CHANGED))
                .withMessage("two pages are 2012-13-Q4/index.html");
    }
}
