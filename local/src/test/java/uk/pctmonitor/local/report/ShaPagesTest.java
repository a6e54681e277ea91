package uk.pctmonitor.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.page.national.NationalPage;
import uk.pctmonitor.report.page.sha.ShaPages;

/** 5FL: 93 (red), then 97 (green); 5QN: 96 in time late, then nothing. */
@DisplayName("The page of an SHA")
final class ShaPagesTest {

    private static final String PATH = "2011-12-Q2/sha/Q39.html";

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void report() {
        TwoPcts.report(folder);
    }

    private Page page(LocalDate day, String path) {
        List<Page> pages = new ShaPages(new Rendering()).of(TwoPcts.on(folder, day, TwoPcts.Q2));
        return pages.stream().filter(each -> each.path().equals(path)).findFirst().orElseThrow();
    }

    private String onTheDayAfter() {
        return page(TwoPcts.DUE_Q2.plusDays(1), PATH).text();
    }

    @Test
    void saysInTheFirstSentenceHowThingsStand() {
        assertThat(onTheDayAfter())
                .contains("0 of the 1 figures of 14 PCTs are red, 0 amber and 1 green.");
    }

    @Test
    void hasAFigureWithItsRatingNowAndAtTheYearsEndLinkedToItsChart() {
        // 97 now is green; (930 + 970) / 2000 = 95 so far, and 95 at the year's end is green too.
        assertThat(onTheDayAfter().replace("\n", ""))
                .contains(
                        "<td class=\"g\"><a href=\"../pct/5FL.html#m-ACC-AE4\">97.0%</a><i>Green</i><b class=\"g\">Green</b></td>");
    }

    @Test
    void callsAMissingReturnMissingAndNeverBetter() {
        assertThat(onTheDayAfter())
                .contains("<strong>Missing</strong>")
                .contains("Nothing came, due by 19 October 2011. Nothing is counted as met.")
                .contains("1 lost their figure");
    }

    @Test
    void callsItAwaitedWhileThereIsTime() {
        assertThat(page(TwoPcts.DUE_Q2, PATH).text())
                .contains("<strong>Awaited</strong>")
                .contains("None lost their figure");
    }

    @Test
    void saysWhatGotBetter() {
        assertThat(onTheDayAfter()).contains("1 got better").contains("None turned red");
    }

    @Test
    void givesTheSameFiguresToASpreadsheetUnrounded() {
        assertThat(page(TwoPcts.DUE_Q2, "2011-12-Q2/sha/Q39.csv").text().lines())
                .contains(
                        "5FL,Bath and North East Somerset,ACC-AE4,A&E: seen within 4 hours,2011/12 Q2,97,95,GREEN,GREEN,GREEN,NO_LIMITS,NO_LIMITS,RP-5FL-1");
    }

    @Test
    void hasAllShasOnTheNationalPage() {
        assertThat(
                        new NationalPage(new Rendering())
                                .of(TwoPcts.on(folder, TwoPcts.DUE_Q2, TwoPcts.Q2)))
                .singleElement()
                .satisfies(page ->
                        assertThat(page.text())
                                .contains(
                                        "0 figures of 151 PCTs are red, 0 amber and 1 green; 0 did not come.")
                                .contains("<a href=\"sha/Q39.html\">South West</a>"));
    }
}
