package uk.pctmonitor.report.page.pct;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.report.chart.ChartWords;
import uk.pctmonitor.report.chart.Key;
import uk.pctmonitor.report.chart.Sparkline;
import uk.pctmonitor.report.chart.XmrDrawing;
import uk.pctmonitor.report.page.Frame;

/**
 * The page, ready to print.
 *
 * @param lede what the page is about, in a sentence or two
 * @param about what is known of the organisation itself, a sentence each
 * @param facts the counts that sum the quarter up
 * @param returns whether each return came
 * @param packs other pages about it
 * @param lights the six
 * @param overall a sentence where the catalogue asks for an overall light, else null
 * @param changes what is other than last quarter, the worse first
 * @param comparison what they are compared with, or that there is nothing
 * @param comparable whether there is something to compare with
 * @param day of which plans and alerts are, which may be long after the quarter
 * @param misfits what does not fit together between figures and plans
 * @param groups metrics that were ever reported, by category
 * @param unreported names of those that never were
 * @param cards one for each metric with a figure
 */
public record PctView(
        Frame frame,
        String name,
        String lede,
        List<String> about,
        List<Fact> facts,
        List<ReturnLine> returns,
        List<Link> packs,
        List<LightCard> lights,
        @Nullable String overall,
        List<Change> changes,
        String comparison,
        boolean comparable,
        String day,
        List<String> misfits,
        List<Group> groups,
        List<String> unreported,
        List<MetricCard> cards) {

    public PctView {
        about = List.copyOf(about);
        facts = List.copyOf(facts);
        returns = List.copyOf(returns);
        packs = List.copyOf(packs);
        lights = List.copyOf(lights);
        changes = List.copyOf(changes);
        misfits = List.copyOf(misfits);
        groups = List.copyOf(groups);
        unreported = List.copyOf(unreported);
        cards = List.copyOf(cards);
    }

    /** A rating: a word, and the class that adds a shape and a colour. */
    public record Rating(String word, String style) {}

    /** A count with what it counts. */
    public record Fact(String count, String what) {}

    /** One return: which, one of five words, and the days. */
    public record ReturnLine(String collection, String state, String days) {}

    /** A link to another page, or to a part of one. */
    public record Link(String text, String address) {}

    /**
     * One light.
     *
     * @param computed the light that was computed where another is shown, else null
     * @param because why, in a sentence
     * @param evidence how much of the category is rated
     * @param override what was decided in its place, null for nothing
     * @param chain step by step
     */
    public record LightCard(
            String category,
            Rating light,
            @Nullable Rating computed,
            String because,
            String evidence,
            @Nullable String override,
            List<String> chain) {
        public LightCard {
            chain = List.copyOf(chain);
        }
    }

    /** One metric whose rating is another than it was; null where nothing was known. */
    public record Change(String metric, String anchor, Rating before, Rating now, String figures) {}

    /** The metrics of one category. */
    public record Group(String category, List<MetricRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One line of the summary.
     *
     * @param anchor of the part of the page about the metric, null when there is none
     * @param spark null without a figure
     * @param figure with its unit, or the word for why there is none
     * @param target in words, empty for none
     * @param verdict what the movement means
     * @param needed what the rest of the year has to bring, empty when that is not defined
     * @param plan how the plan stands, empty when there is none
     * @param plans links to the plans
     */
    public record MetricRow(
            String name,
            String code,
            @Nullable String anchor,
            @Nullable Sparkline spark,
            String figure,
            String target,
            Rating now,
            Rating yearEnd,
            Rating nextYear,
            String verdict,
            String needed,
            String plan,
            List<Link> plans) {
        public MetricRow {
            plans = List.copyOf(plans);
        }
    }

    /**
     * One metric in full.
     *
     * @param id of the part of the page
     * @param sentences what is to be said of it
     * @param alert its alert in words
     * @param rows quarter by quarter, the newest first
     * @param parts what the numerator and denominator count, empty where there are none
     * @param chapters why it is rated as it is, null when no return of the quarter came
     * @param solved who was red on it and is green
     */
    public record MetricCard(
            String id,
            String name,
            Rating now,
            List<String> sentences,
            String alert,
            XmrDrawing drawing,
            ChartWords words,
            List<Key> keys,
            String parts,
            List<QuarterRow> rows,
            List<Chapter> chapters,
            List<Solved> solved) {
        public MetricCard {
            sentences = List.copyOf(sentences);
            keys = List.copyOf(keys);
            rows = List.copyOf(rows);
            chapters = List.copyOf(chapters);
            solved = List.copyOf(solved);
        }
    }

    /** One quarter of a metric: the figure, or the word for why there is none. */
    public record QuarterRow(
            String quarter,
            String figure,
            String parts,
            String target,
            Rating rating,
            String says) {}

    /** One chain of reasons. */
    public record Chapter(String title, List<Step> steps) {
        public Chapter {
            steps = List.copyOf(steps);
        }
    }

    /** One link of a chain. */
    public record Step(String label, String text) {}

    /** A peer that solved what this one may struggle with. */
    public record Solved(Link organisation, String when, List<Link> plans) {
        public Solved {
            plans = List.copyOf(plans);
        }
    }
}
