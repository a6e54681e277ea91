package uk.pctmonitor.report.page.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.page.pack.Area;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.plans.Histories;

/** One page for each category, with what the boards should ask (S4.16). */
final class BoardPagesTest {

    private static final Quarter Q2 = Quarter.of(2014, 2);
    private static final String LATER = "2014-12-01";

    private final BoardPages pages = new BoardPages(new Rendering());

    @Test
    void hasACoverAndASheetForEachOfTheSixCategories() {
        assertThat(page(mmr2("450/500"))).containsPattern("(?s)(<section class=\"sheet.*?){7}");
        assertThat(read(mmr2("450/500")))
                .contains(
                        "Finance: ",
                        "Strategy: ",
                        "Quality: ",
                        "Governance: ",
                        "External relations: ",
                        "Emergency planning: ");
    }

    @Test
    void saysOfACategoryThatNobodyReportsOnThatThisIsNotTheSameAsGood() {
        assertThat(read(mmr2("450/500")))
                .contains("none of them is reported by or for this PCT.")
                .contains("that is not the same as good");
    }

    @Test
    void saysWhatChangedSinceTheQuarterBefore() {
        Area area =
                mmr2("440/500").vaccinated(Area.BATH, Q2.previous(), Map.of(Area.MMR2, "460/500"));

        assertThat(read(area)).contains("Red now: MMR second dose by age 5 (was Amber).");
    }

    @Test
    void showsTheRatingsOfEightQuartersInWords() {
        Area area =
                mmr2("440/500")
                        .vaccinated(Area.BATH, Q2.previous(), Map.of(Area.MMR2, "460/500"))
                        .vaccinated(Area.BATH, Q2.plus(-2), Map.of(Area.MMR2, "480/500"));

        assertThat(read(area))
                .contains(
                        "88.0% 95% No return No return No return No return No return Green Amber Red");
    }

    @Test
    void asksAboutWhatIsMissingAndNamesIt() {
        Area area = new Area().vaccinated(Area.BATH, Q2, Map.of("IMM-DTAP-12M", "480/500"));

        assertThat(read(area))
                .contains(
                        "When will the figure come, and who answers for it? Nothing came in time: ");
    }

    @Test
    void namesTheRisksWithTheirReasons() {
        assertThat(read(mmr2("440/500")))
                .contains("MMR second dose by age 5: Red now, red at year end");
    }

    @Test
    void showsThePlanWithItsNextDutyByRole() {
        // Delivery by 12 November 2014; the first report is due a month later, on 12 December.
        assertThat(read(mmr2("440/500").deliversPlan(Histories.text())))
                .contains("RP-5FL-1 MMR by age five : in delivery")
                .contains("due 12 December 2014 (5FL plan lead)");
    }

    @Test
    void namesNobody() {
        assertThat(page(mmr2("440/500").deliversPlan(Histories.text())))
                .doesNotContain("Bram Bexley", "Avis Aldous", "5FL-0a1b2c3d");
    }

    @Test
    void showsTextFromAnUploadAsText() {
        PlanText plan = Histories.text();
        PlanText odd =
                new PlanText(
                        "<script>alert(1)</script>",
                        plan.preparer(),
                        plan.preparedBy(),
                        plan.accountable(),
                        plan.signatories(),
                        plan.starts(),
                        plan.milestones());

        assertThat(page(mmr2("440/500").deliversPlan(odd)))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void keepsALongCategoryToOnePageAndCountsWhatItLeavesOut() {
        Quarter quarter = Quarter.of(2012, 1);
        Map<String, String> values = new TreeMap<>();
        CatalogueFolder.packaged().collection("quarterly").orElseThrow().metrics().stream()
                .filter(each -> each.startsWith("ACC-") || each.startsWith("CAN-"))
                .forEach(each -> values.put(each, "50"));
        String page =
                Area.page(
                        pages,
                        new Area().reported(Area.BATH, quarter, values).on("2012-09-01", quarter),
                        Area.BATH);
        String quality =
                page.substring(page.indexOf("id=\"quality\""), page.indexOf("id=\"governance\""));

        assertThat(quality.split("<tr><th scope=\"row\">", -1)).hasSize(25 + 1);
        assertThat(Area.read(page)).containsPattern("\\d+ measures are left out for room");
    }

    @Test
    void givesTheSameBytesTwice() {
        Scene scene = mmr2("440/500").deliversPlan(Histories.text()).on(LATER, Q2);

        assertThat(pages.of(scene)).isEqualTo(new BoardPages(new Rendering()).of(scene));
    }

    private String read(Area area) {
        return Area.read(page(area));
    }

    private String page(Area area) {
        return Area.page(pages, area.on(LATER, Q2), Area.BATH);
    }

    private static Area mmr2(String children) {
        return new Area().vaccinated(Area.BATH, Q2, Map.of(Area.MMR2, children));
    }
}
