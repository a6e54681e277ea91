package uk.pctmonitor.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.page.pct.PctPages;

/**
 * The four-hour target of A&E in two PCTs of the South West, uploaded and read from the page: 95 is
 * green, 94 amber. Bath is red in one quarter and green in the next. The 13th working day after 30
 * June 2011 is Tuesday 19 July, after 30 September Wednesday 19 October.
 */
@DisplayName("The page of a PCT")
final class PctPageTest {

    private static final Quarter Q1 = Quarter.of(2011, 1);
    private static final Quarter Q2 = Quarter.of(2011, 2);
    private static final LocalDate DUE_Q1 = TwoPcts.DUE_Q1;
    private static final LocalDate DUE_Q2 = TwoPcts.DUE_Q2;

    private final PctPages pages = new PctPages(new Rendering());
    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void reportOnTwoPcts() {
        TwoPcts.report(folder);
    }

    private String page(LocalDate day, Quarter quarter, String org) {
        return pages.of(TwoPcts.on(folder, day, quarter)).stream()
                .filter(each -> each.path().equals(PagePath.pct(quarter, org)))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** The words of the page, without its markup. */
    private static String words(String page) {
        return page.substring(page.indexOf("<body>"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void showsTheFigureWithItsCountsItsTargetAndItsRating() {
        String page = page(DUE_Q2, Q2, "5FL");

        assertThat(page)
                .contains("<section class=\"card\" id=\"m-ACC-AE4\"")
                .contains(
                        "<tr><th scope=\"row\">2011/12 Q2</th><td class=\"num\">97.0%</td>"
                                + "<td class=\"num\">970 of 1,000</td><td class=\"num\">95%</td>"
                                + "<td class=\"rag g\">Green</td><td></td></tr>")
                .contains(
                        "<tr><th scope=\"row\">2011/12 Q1</th><td class=\"num\">93.0%</td>"
                                + "<td class=\"num\">930 of 1,000</td><td class=\"num\">95%</td>"
                                + "<td class=\"rag r\">Red</td><td></td></tr>");
        assertThat(words(page)).contains("Target 95%, amber down to 94%.");
    }

    /** 1,900 of 2,000 is 95 % so far, and (4 x 95 - 93 - 97) / 2 = 95 in each of two quarters. */
    @Test
    void saysWhereTheYearWillEndAndWhatItTakes() {
        assertThat(words(page(DUE_Q2, Q2, "5FL")))
                .contains(
                        "GREEN now and at year end: 95.0% so far; 95% needs 95.0% in each"
                                + " remaining quarter, best ever quarter 97.0%.");
    }

    @Test
    void saysWhatChangedSinceTheQuarterBefore() {
        assertThat(words(page(DUE_Q2, Q2, "5FL")))
                .contains("Since 2011/12 Q1:")
                .contains("Green , was Red (97.0% after 93.0%)");
        assertThat(words(page(DUE_Q2, Q1, "5FL")))
                .contains("Nothing is known of 2010/11 Q4 to compare with.");
    }

    @Test
    void tellsWhyItIsRatedAsItIs() {
        assertThat(words(page(DUE_Q2, Q1, "5FL")))
                .contains("Why it is rated as it is")
                .contains("Reported in q1.csv, row 2, column value")
                .contains("Result RED");
    }

    @Test
    void tellsInTimeLateAwaitedMissingAndConflictingApart() {
        TwoPcts.send(folder, DUE_Q2, "5FL", "other.csv", "5FL,ACC-AE4,2011/12 Q2,98,980,1000");

        assertThat(words(page(DUE_Q2, Q1, "5FL")))
                .contains("in time (came on 19 July 2011, due by 19 July 2011)");
        assertThat(words(page(DUE_Q2, Q1, "5QN")))
                .contains("late (came on 20 July 2011, due by 19 July 2011)")
                .contains("96.0%, late");
        assertThat(words(page(DUE_Q2, Q2, "5QN"))).contains("awaited Awaited Awaited Awaited");
        assertThat(words(page(DUE_Q2, Q2, "5FL"))).contains("conflicting: two contradict");
    }

    /** What never came is never green, and what was green before is said to be missing. */
    @Test
    void showsAQuarterThatNeverCameAsMissing() {
        String page = page(DUE_Q2.plusDays(1), Q2, "5QN");

        assertThat(words(page))
                .contains("No data , was Green (96.0%)")
                .contains("No return of this quarter came. That is not counted as met.");
        assertThat(page)
                .contains(
                        "<tr><th scope=\"row\">2011/12 Q2</th><td class=\"num\">no return</td>"
                                + "<td class=\"num\"></td><td class=\"num\"></td>"
                                + "<td class=\"rag n\">No data</td><td></td></tr>")
                .contains("<li class=\"gap\">no figure</li>");
    }

    @Test
    void namesWhoSolvedItWithThePlanItUsed() {
        String page = page(DUE_Q2, Q2, "5QN");

        assertThat(page)
                .contains(
                        "<a href=\"5FL.html#m-ACC-AE4\">5FL Bath and North East Somerset</a>: last"
                                + " red in 2011/12 Q1, green since 2011/12 Q2, with <a"
                                + " href=\"../plans/Q39.html#RP-5FL-1\">RP-5FL-1</a>");
        assertThat(page(DUE_Q2, Q2, "5FL")).doesNotContain("Who solved this?");
    }

    @Test
    void linksThePlanThatAnswersForTheMetric() {
        assertThat(page(DUE_Q1, Q1, "5FL"))
                .contains("<a href=\"../plans/Q39.html#RP-5FL-1\">RP-5FL-1</a> required");
    }

    @Test
    void canBeReadWhenNothingIsKnown() {
        String page = page(DUE_Q2.plusDays(1), Q2, "5M8");

        assertThat(words(page))
                .contains("No figure of this PCT is known up to this quarter.")
                .contains("Nothing is rated.");
        assertThat(page).doesNotContain("<svg class=\"xmr\"").doesNotContain("Charts, figures");
    }

    @Test
    void hasTheSameBytesWheneverItIsWritten() {
        assertThat(page(DUE_Q2, Q2, "5FL")).isEqualTo(page(DUE_Q2, Q2, "5FL"));
    }
}
