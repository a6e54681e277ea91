package uk.pctmonitor.report.page.pct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.report.page.Frame;
import uk.pctmonitor.report.page.Rendering;
import uk.pctmonitor.report.page.pct.PctView.Change;
import uk.pctmonitor.report.page.pct.PctView.Group;
import uk.pctmonitor.report.page.pct.PctView.LightCard;
import uk.pctmonitor.report.page.pct.PctView.Link;
import uk.pctmonitor.report.page.pct.PctView.MetricRow;
import uk.pctmonitor.report.page.pct.PctView.Rating;
import uk.pctmonitor.report.page.pct.PctView.ReturnLine;

/** What files and the catalogue name is text, whatever it looks like. */
@DisplayName("The template of a PCT's page")
final class PctTemplateTest {

    private static final String EVIL = "<script>alert('x')</script>\"&";
    private static final Rating RED = new Rating("Red", "r");

    private static String page() {
        return new Rendering()
                .page(
                        "pct/pct.jte",
                        new PctView(
                                new Frame(EVIL, List.of(), EVIL, EVIL, "rules", null),
                                EVIL,
                                EVIL,
                                List.of(EVIL),
                                List.of(),
                                List.of(new ReturnLine(EVIL, EVIL, EVIL)),
                                List.of(new Link(EVIL, EVIL)),
                                List.of(
                                        new LightCard(
                                                EVIL, RED, RED, EVIL, EVIL, EVIL, List.of(EVIL))),
                                EVIL,
                                List.of(new Change(EVIL, EVIL, RED, RED, EVIL)),
                                EVIL,
                                true,
                                EVIL,
                                List.of(EVIL),
                                List.of(
                                        new Group(
                                                EVIL,
                                                List.of(
                                                        new MetricRow(
                                                                EVIL,
                                                                EVIL,
                                                                EVIL,
                                                                null,
                                                                EVIL,
                                                                EVIL,
                                                                RED,
                                                                RED,
                                                                RED,
                                                                EVIL,
                                                                EVIL,
                                                                EVIL,
                                                                List.of(new Link(EVIL, EVIL)))))),
                                List.of(EVIL),
                                List.of()));
    }

    @Test
    void printsMarkupAsText() {
        String body = page().substring(page().indexOf("<body>"));

        assertThat(body)
                .doesNotContain("<script")
                .contains("<h1>&lt;script&gt;alert('x')&lt;/script&gt;\"&amp;</h1>")
                // In an attribute a quotation mark would end it.
                .contains("<a href=\"#&lt;script>alert(&#39;x&#39;)&lt;/script>&#34;&amp;\">");
    }

    @Test
    void hasNoStyleAttributeAndNoHandlerThatThePolicyWouldForbid() {
        assertThat(page()).doesNotContain(" style=").doesNotContainPattern(" on[a-z]+=");
    }
}
