package uk.pctmonitor.report.page.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.plan.When;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.Standings;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.plans.Histories;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.Outcome;

/**
 * Three plans of 5FL Bath, as the page of Q39 shows them on Monday 1 June 2015: RP-5FL-1 in
 * delivery with a milestone that was moved, RP-5FL-2 handed in on Friday 22 May, RP-5FL-3
 * superseded before anything was written.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 6, 1);
    private static final String HOSTILE = "<script>alert('MMR')</script>";

    private final LoadedCatalogue catalogue = CatalogueFolder.packaged();
    private final MemoryTable table = new MemoryTable();
    private String page = "";

    @BeforeAll
    void write() {
        PlanText first = titled(Histories.text(), HOSTILE, LocalDate.of(2015, 3, 31));
        PlanText moved = titled(Histories.text(), HOSTILE, LocalDate.of(2015, 5, 15));
        commit(
                chapter(1)
                        .then(
                                LocalDate.of(2014, 11, 12),
                                Histories.LEAD,
                                List.of(
                                        Histories.required(),
                                        new PlanEvent.Drafted(first),
                                        new PlanEvent.Submitted(),
                                        new PlanEvent.Agreed(),
                                        new PlanEvent.Started()))
                        .then(
                                LocalDate.of(2015, 2, 2),
                                Histories.LEAD,
                                List.of(
                                        new PlanEvent.RevisionProposed(moved),
                                        new PlanEvent.Agreed(),
                                        new PlanEvent.Progressed("10", missed()))));
        commit(
                chapter(2)
                        .then(
                                LocalDate.of(2015, 5, 22),
                                Histories.LEAD,
                                List.of(
                                        Histories.required(),
                                        new PlanEvent.Drafted(Histories.text()),
                                        new PlanEvent.Submitted())));
        commit(
                chapter(3)
                        .then(
                                LocalDate.of(2015, 4, 1),
                                Histories.LEAD,
                                List.of(
                                        Histories.required(),
                                        new PlanEvent.Superseded("there was no failure", null))));
        page = written();
    }

    private String written() {
        Scene scene = new Standings(catalogue, table, TODAY, false).scene(Quarter.of(2014, 3));
        return new PlansPages(new Rendering())
                .of(scene).stream()
                        .filter(each -> each.path().equals("2014-15-Q3/plans/Q39.html"))
                        .map(Page::text)
                        .findFirst()
                        .orElseThrow();
    }

    private static PlanChapter chapter(int number) {
        return PlanChapter.none(new PlanId(PlanType.RECOVERY, Histories.BATH, number));
    }

    private void commit(PlanChapter chapter) {
        assertThat(Histories.commit(table, chapter)).isEqualTo(Outcome.COMMITTED);
    }

    /** The same with another title, and with milestone 1 due on the day. */
    private static PlanText titled(PlanText text, String title, LocalDate due) {
        return new PlanText(
                title,
                text.preparer(),
                text.preparedBy(),
                text.accountable(),
                text.signatories(),
                null,
                text.milestones().stream()
                        .map(each ->
                                each.number().equals("1")
                                        ? new Milestone(
                                                "1",
                                                each.text(),
                                                each.purpose(),
                                                each.findings(),
                                                new When.By(due),
                                                each.owner(),
                                                each.measure(),
                                                each.evidence(),
                                                true)
                                        : each)
                        .toList());
    }

    private static Progress missed() {
        LocalDate day = LocalDate.of(2015, 2, 2);
        return new Progress(0, null, null, "", null, null, "STAFF", "", day);
    }

    @Test
    void countsWhatIsOpenOverdueAndWaiting() {
        assertThat(page)
                .contains("<strong>2</strong> open")
                .contains("<strong>1</strong> overdue")
                .contains("<strong>1</strong> waiting for the SHA")
                .contains("<strong>0</strong> forecast late");
    }

    @Test
    void tellsTheShaWhatWaitsForItAndUntilWhen() {
        // Ten working days after 22 May 2015, of which 25 May is a bank holiday.
        assertThat(section("waiting"))
                .contains("href=\"#RP-5FL-2\"")
                .contains("by 8 June 2015 (Q39 performance manager)")
                .doesNotContain("RP-5FL-1");
    }

    @Test
    void showsTheDayThatWasAgreedAtFirst() {
        assertThat(card("RP-5FL-1"))
                .contains("15 May 2015")
                .contains("agreed at first: 31 March 2015")
                .contains("class=\"sign promised\"");
        assertThat(card("RP-5FL-2")).doesNotContain("agreed at first");
    }

    @Test
    void countsTheBarriers() {
        assertThat(section("barriers")).contains("STAFF").contains("<td class=\"num\">1</td>");
    }

    @Test
    void asksWhichPlanMakesNoProgress() {
        // The last report was on 2 February; in recovery the next is due a month later.
        assertThat(section("questions"))
                .contains("RP-5FL-1 of 5FL Bath (report due on 2 March 2015, last one on");
    }

    @Test
    void foldsAwayWhatHasEnded() {
        assertThat(section("ended"))
                .contains("<summary>1 plan that has ended</summary>")
                .contains("Superseded on 1 April 2015: there was no failure");
        assertThat(section("open")).doesNotContain("RP-5FL-3");
    }

    @Test
    void wordsOfAFileAreWordsAndNothingElse() {
        assertThat(page)
                .contains("&lt;script&gt;alert('MMR')&lt;/script&gt;")
                .doesNotContain(HOSTILE);
    }

    @Test
    void namesNobody() {
        assertThat(page)
                .contains("a person at 5FL")
                .doesNotContain("Bram Bexley", "Avis Aldous", "5FL-0a1b2c3d");
    }

    @Test
    void everyTimeLineHasATitleADescriptionAndATable() {
        assertThat(count("role=\"img\"")).isEqualTo(2);
        assertThat(count("<desc ")).isEqualTo(2);
        assertThat(count("<caption>Milestones of RP-5FL-")).isEqualTo(2);
        assertThat(page)
                .contains("3 milestones with a line each, from 12 November 2014 on: 0 done;");
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhereAndNoIdStandsTwice() {
        List<String> ids = all("\\bid=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all("href=\"#([^\"]+)\""));
        assertThat(ids).containsAll(labels());
    }

    private Set<String> labels() {
        Set<String> labels = new TreeSet<>();
        all("aria-labelledby=\"([^\"]+)\"")
                .forEach(each -> labels.addAll(List.of(each.split(" ", -1))));
        return labels;
    }

    @Test
    void bringsNoStyleAndNoScriptOfItsOwn() {
        assertThat(page).doesNotContain("style=\"", "onclick", "<script");
    }

    @Test
    void theSameGivesTheSameBytes() {
        assertThat(written()).isEqualTo(page);
    }

    /** From the heading to the next one of its rank. */
    private String section(String heading) {
        int from = page.indexOf("<h2 id=\"" + heading + "\"");
        int to = page.indexOf("<h2", from + 1);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    private String card(String plan) {
        int from = page.indexOf("<section class=\"card plan\" id=\"" + plan + "\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    private long count(String text) {
        return all(Pattern.quote(text)).size();
    }

    private List<String> all(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        return found.results().map(each -> each.group(each.groupCount())).toList();
    }
}
