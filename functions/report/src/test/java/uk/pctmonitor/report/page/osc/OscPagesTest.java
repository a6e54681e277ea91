package uk.pctmonitor.report.page.osc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.page.pack.Area;
import uk.pctmonitor.store.plans.Histories;

/** What everybody may read (S4.7): targets are 95 %, amber down to 90 %. */
final class OscPagesTest {

    private static final Quarter Q2 = Quarter.of(2014, 2);
    private static final String LATER = "2014-12-01";
    private static final String MMR2 = "MMR second dose by age 5";

    private final OscPages pages = new OscPages(new Rendering());

    @Test
    void showsCountsInFivesAndThePercentageThatFollowsFromThem() {
        assertThat(read(area(Q2, "447/503")))
                .contains(
                        MMR2
                                + " 445 children immunised, of 505 children reaching age 5 in the quarter.")
                .contains("95% about 88%")
                .doesNotContain("447", "503", "88.9");
    }

    @Test
    void saysWhichWayItWasWhereRoundingHidesIt() {
        // 474 of 500 is 94.8 %, amber; 475 of 500 is 95 %.
        assertThat(read(area(Q2, "474/500")))
                .contains("about 95%")
                .contains("Before rounding, it just missed the target.");
    }

    @Test
    @DisplayName("does not depend on a withheld figure: 1 to 7 immunised, or 1 to 7 not")
    void doesNotDependOnAWithheldFigure() {
        List<String> few =
                IntStream.rangeClosed(1, 7)
                        .mapToObj(part -> page(area(Q2, part + "/1009")))
                        .distinct()
                        .toList();
        List<String> rest =
                IntStream.rangeClosed(1, 7)
                        .mapToObj(left -> page(area(Q2, (1009 - left) + "/1009")))
                        .distinct()
                        .toList();
        assertThat(few).hasSize(1);
        assertThat(rest).hasSize(1);
        // Nor does it tell few from all but few, although the one is red and the other green.
        assertThat(few).isEqualTo(rest);
        assertThat(Area.read(few.getFirst())).contains(MMR2 + " Not shown").contains("1 not shown");
    }

    @Test
    void doesNotDependOnAFigureThatWasWithheldAQuarterOrAYearBefore() {
        List<String> pages =
                List.of("1003/1009", "1008/1009", "2/1009").stream()
                        .map(past ->
                                area(Q2, "900/1009")
                                        .vaccinated(Area.BATH, Q2.previous(), all(past))
                                        .vaccinated(Area.BATH, Q2.plus(-4), all(past)))
                        .map(this::page)
                        .distinct()
                        .toList();
        assertThat(pages).hasSize(1);
        assertThat(Area.read(pages.getFirst())).contains("about 89% * *");
    }

    @Test
    void holdsNoFormOfAWithheldFigureInAnyOfItsBytes() {
        assertThat(page(area(Q2, "1003/1009")))
                .doesNotContain("1003", "1,003", "99.4", "99.40", "1009", "1,009");
    }

    @Test
    void saysNothingOfThePlanOfAWithheldMeasureBecauseThatWouldTellItsRating() {
        Area area = area(Q2, "4/1009").deliversPlan(Histories.text());

        assertThat(read(area)).doesNotContain("is being carried out");
    }

    @Test
    void saysOfAPlanThatItIsCarriedOutAndNothingThatIsInIt() {
        Area area = area(Q2, "850/1009").deliversPlan(Histories.text());

        assertThat(read(area)).contains("A plan to put this right is being carried out.");
        assertThat(page(area))
                .doesNotContain(
                        "RP-5FL-1",
                        "MMR by age five",
                        "Call back every child",
                        "immunisation lead",
                        "Bram",
                        "Avis",
                        "5FL-0a1b2c3d");
    }

    @Test
    void leavesOutWhatIsNotForThePublic() {
        Quarter quarter = Quarter.of(2012, 1);
        Area area =
                new Area()
                        .vaccinated(Area.BATH, quarter, Map.of(Area.MMR2, "450/500"))
                        .reported(Area.BATH, quarter, Map.of("SAF-MRSA", "12", "ACC-OP13", "123"));

        String page = Area.page(pages, area.on("2012-09-01", quarter), Area.BATH);

        assertThat(Area.read(page))
                .contains("Outpatients waiting more than 13 weeks 125 patients.")
                .doesNotContain("MRSA");
    }

    @Test
    void linksToNoOtherPage() {
        assertThat(page(area(Q2, "450/500")).replace("href=\"data:,\"", ""))
                .doesNotContainPattern("href=\"[^#]");
    }

    @Test
    void saysOfACategoryWithoutFiguresThatThisIsNotTheSameAsGood() {
        assertThat(read(area(Q2, "450/500")))
                .contains("No figures were sent. That does not mean that all is well.");
    }

    private String read(Area area) {
        return Area.read(page(area));
    }

    private String page(Area area) {
        return Area.page(pages, area.on(LATER, Q2), Area.BATH);
    }

    /** All vaccinations met their target but MMR2, of which so many of so many. */
    private static Area area(Quarter quarter, String mmr2) {
        return new Area().vaccinated(Area.BATH, quarter, all(mmr2));
    }

    private static Map<String, String> all(String mmr2) {
        Map<String, String> children = new TreeMap<>();
        for (String metric :
                List.of("IMM-DTAP-12M", "IMM-PCV-12M", "IMM-MENC-12M", "IMM-DTAP-24M")) {
            children.put(metric, "480/500");
        }
        children.put(Area.MMR2, mmr2);
        return children;
    }
}
