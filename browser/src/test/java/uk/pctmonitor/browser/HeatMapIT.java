package uk.pctmonitor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** South West had fourteen PCTs; the figures are those of the example file of 2014/15 Q2. */
@DisplayName("The heat map of an SHA")
final class HeatMapIT {

    private Visit visit;
    private Page page;

    @BeforeEach
    void isOpen() {
        visit = Visit.to(Site.get().files(), "2014-15-Q2/sha/Q39.html");
        page = visit.page();
    }

    @AfterEach
    void complainsOfNothing() {
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    private List<String> shown() {
        return page.locator("table.heat tbody tr:visible th").allInnerTexts();
    }

    private String told() {
        return page.locator("[role=status]").innerText();
    }

    private Locator button(String name) {
        return page.locator("table.heat thead")
                .getByRole(
                        AriaRole.BUTTON,
                        // The stylesheet adds an arrow.
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private Locator head(String name) {
        return button(name).locator("xpath=..");
    }

    @Test
    void showsEveryPctAndSaysSo() {
        assertThat(shown()).hasSize(14).contains("5FL Bath and North East Somerset");
        assertThat(told()).startsWith("14 of 14 PCTs");
    }

    @Test
    void showsThePctsWhoseNameHoldsWhatIsTyped() {
        page.getByLabel("PCT", new Page.GetByLabelOptions().setExact(true)).fill("brist");
        assertThat(shown()).containsExactly("5QJ Bristol");
        assertThat(told()).startsWith("1 of 14 PCTs");
    }

    @Test
    void showsThePctsThatAreRedNow() {
        page.getByLabel("Show PCTs with").selectOption("red now");
        assertThat(page.locator("table.heat tbody tr:visible td:nth-child(2)").allInnerTexts())
                .isNotEmpty()
                .doesNotContain("0");
        int red = shown().size();
        assertThat(told()).startsWith(red + " of 14 PCTs");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show all")).click();
        page.waitForCondition(() -> shown().size() == 14);
        assertThat(red).isBetween(1, 13);
    }

    @Test
    void showsTheMetricsOfACategory() {
        page.getByLabel("Metrics of").selectOption("quality");
        assertThat(page.locator("table.heat thead th:visible").count()).isGreaterThan(10);
        assertThat(told()).contains("14 of 14 PCTs", "metrics shown");
    }

    @Test
    void isSortedByAColumnUpAndDownWithTheMouse() {
        button("PCT").click();
        assertThat(head("PCT").getAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(shown()).isSorted();
        button("PCT").click();
        assertThat(head("PCT").getAttribute("aria-sort")).isEqualTo("descending");
        assertThat(shown()).isSortedAccordingTo(Comparator.reverseOrder());
        button("Red").click();
        assertThat(head("PCT").getAttribute("aria-sort")).isEqualTo("none");
        assertThat(
                        page.locator("table.heat tbody tr td:nth-child(2)").allInnerTexts().stream()
                                .map(Integer::valueOf)
                                .toList())
                .hasSize(14)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void isFilteredAndSortedWithTheKeyboardAlone() {
        tabTo("#f-name");
        assertThat(outline()).isNotEqualTo("0px");
        page.keyboard().type("somerset");
        assertThat(shown())
                .containsExactlyInAnyOrder(
                        "5FL Bath and North East Somerset", "5M8 North Somerset", "5QL Somerset");
        tabTo("#f-rag");
        assertThat(outline()).isNotEqualTo("0px");
        tabTo("thead th:first-child button");
        assertThat(outline()).isNotEqualTo("0px");
        page.keyboard().press("Enter");
        assertThat(head("PCT").getAttribute("aria-sort")).isEqualTo("ascending");
        page.keyboard().press("Space");
        assertThat(head("PCT").getAttribute("aria-sort")).isEqualTo("descending");
        assertThat(shown())
                .containsExactly(
                        "5QL Somerset", "5M8 North Somerset", "5FL Bath and North East Somerset");
    }

    private void tabTo(String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    page.evaluate("it => document.activeElement.matches(it)", selector))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not get to " + selector);
    }

    private Object outline() {
        return page.evaluate("getComputedStyle(document.activeElement).outlineWidth");
    }

    @Test
    void isWholeWithoutScripts() {
        try (Visit plain =
                Visit.to(
                        Site.get().files(),
                        "2014-15-Q2/sha/Q39.html",
                        options -> options.setJavaScriptEnabled(false))) {
            assertThat(plain.page().locator("table.heat tbody tr:visible").count()).isEqualTo(14);
            assertThat(plain.page().locator("form.filters").isVisible()).isFalse();
        }
    }
}
