package uk.pctmonitor.report.page.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.page.pack.Area;
import uk.pctmonitor.store.plans.Histories;

/**
 * What is left behind (S1.8). Bath closed on 31 March 2013 and the register names nobody after it;
 * 5P3 and 5P4 closed on 31 March 2010 and 5QV Hertfordshire followed both.
 */
final class LegacyPagesTest {

    private static final Quarter Q2 = Quarter.of(2014, 2);

    private final LegacyPages pages = new LegacyPages(new Rendering());

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2012-03-30, false", "2012-03-31, true", "2013-03-31, true", "2014-12-01, true"})
    void isThereFromTwelveMonthsBeforeThePctCloses(String day, boolean there) {
        Quarter quarter = Quarter.of(2011, 2);
        Area area = new Area().vaccinated(Area.BATH, quarter, Map.of(Area.MMR2, "450/500"));

        assertThat(
                        pages.of(area.on(day, quarter)).stream()
                                .anyMatch(each -> each.path().endsWith("legacy/5FL.html")))
                .isEqualTo(there);
    }

    @Test
    void saysPlainlyThatNobodyIsNamedToFollow() {
        assertThat(bath(new Area()))
                .contains("It closed on 31 March 2013.")
                .contains("Q39 South West answered for it and closed on")
                .contains("The register names no successor.");
    }

    @Test
    void namesTheSuccessorAndLinksToTheOthersItTakesOver() {
        Quarter quarter = Quarter.of(2009, 3);
        Area area =
                new Area()
                        .vaccinated("5P3", quarter, Map.of(Area.MMR2, "450/500"))
                        .vaccinated("5P4", quarter, Map.of(Area.MMR2, "450/500"));

        String page = Area.page(pages, area.on("2010-03-01", quarter), "5P3");

        assertThat(Area.read(page)).contains("Who follows 5QV Hertfordshire From the same area");
        assertThat(page).contains("<a href=\"5P4.html\">5P4 West Hertfordshire</a>");
    }

    @Test
    void listsDutiesByDayWithTheRolesThatHaveThem() {
        // On 10 April 2015 milestone 1 is ten days late; 2 has its review on 1 February.
        assertThat(bath(new Area().deliversPlan(Histories.text())))
                .containsPattern(
                        "12 December 2014.*1 February 2015.*Review milestone 2: Call back every child 5FL immunisation lead.*31 March 2015 10 days late.*Complete milestone 1");
    }

    @Test
    void saysWhatToDoFirst() {
        // The plan: a report, two milestones, and one to be started. All four are late by then.
        assertThat(bath(new Area().deliversPlan(Histories.text())))
                .contains("Name who takes over 4 open duties")
                .contains(
                        "Settle what is late: 4 duties, the oldest due on 12 December 2014 (RP-5FL-1).");
    }

    @Test
    void showsFiguresWithTheirForecastsAndHistory() {
        assertThat(bath(new Area()))
                .contains("MMR second dose by age 5 88.0% 95% Red Red Red")
                .contains("No return Red");
    }

    @Test
    void namesNobody() {
        assertThat(bath(new Area().deliversPlan(Histories.text())))
                .doesNotContain("Bexley", "Aldous", "0a1b2c3d")
                .contains("a person at 5FL");
    }

    private String bath(Area area) {
        area.vaccinated(Area.BATH, Q2, Map.of(Area.MMR2, "440/500"));
        return Area.read(Area.page(pages, area.on("2015-04-10", Q2), Area.BATH));
    }
}
