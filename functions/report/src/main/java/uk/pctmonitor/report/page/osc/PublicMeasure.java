package uk.pctmonitor.report.page.osc;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.publication.Publication;
import uk.pctmonitor.core.publication.Publication.InQuarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.figures.FigureWords;
import uk.pctmonitor.report.page.pack.Mark;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;

/**
 * One measure as the public reads it.
 *
 * @param counted what is counted, a sentence
 * @param note how the figure and its target fit together where rounding hides it, and what is done;
 *     sentences, or empty
 * @param rating null when it may not be known, or there is none
 * @param isWithheld whether there is a figure whose rating may not be known
 * @param isInternal whether the catalogue says that the measure is not for the public
 */
public record PublicMeasure(
        String code,
        String name,
        String counted,
        String note,
        String target,
        String now,
        String before,
        String yearBefore,
        Mark result,
        @Nullable Rag rating,
        boolean isWithheld,
        boolean isInternal) {

    private static final int YEAR = 4;

    /** The measure; nothing in it depends on what is withheld. */
    static PublicMeasure of(MetricStanding standing, PctStanding pct) {
        Metric metric = standing.metric();
        Publication publication = new Publication(metric);
        PublicWords words = new PublicWords(metric);
        Quarter quarter = pct.quarter();
        InQuarter now = publication.in(quarter, standing.past());
        Rag rating = now.isWithheld() ? null : standing.now();
        return new PublicMeasure(
                metric.code(),
                metric.name(),
                words.counted(now.figure()),
                note(standing, pct, now, rating, words),
                target(standing),
                words.brief(now.figure()),
                words.brief(publication.in(quarter.previous(), standing.past()).figure()),
                words.brief(publication.in(quarter.plus(-YEAR), standing.past()).figure()),
                PublicWords.result(rating),
                rating,
                now.isWithheld(),
                !metric.publishable());
    }

    private static String note(
            MetricStanding standing,
            PctStanding pct,
            InQuarter now,
            @Nullable Rag rating,
            PublicWords words) {
        if (rating == null) {
            return "";
        }
        String soFar =
                now.compared().equals(now.figure())
                        ? ""
                        : "So far this year: " + words.brief(now.compared()) + ". ";
        return (soFar
                        + Rounding.note(standing, now.compared(), rating)
                        + Deed.about(standing.metric().code(), rating, pct))
                .strip();
    }

    private static String target(MetricStanding standing) {
        Verdicts verdicts = standing.verdicts();
        return verdicts == null ? "" : FigureWords.target(verdicts.now(), standing.metric());
    }
}
