package uk.pctmonitor.report.page.pct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.OutlookText;
import uk.pctmonitor.core.alert.TargetText;
import uk.pctmonitor.core.assessment.Explanation;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rating;
import uk.pctmonitor.report.chart.ChartWords;
import uk.pctmonitor.report.chart.Key;
import uk.pctmonitor.report.chart.Series;
import uk.pctmonitor.report.chart.XmrDrawing;
import uk.pctmonitor.report.figures.Figure;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.pct.PctView.Chapter;
import uk.pctmonitor.report.page.pct.PctView.MetricCard;
import uk.pctmonitor.report.page.pct.PctView.Step;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;

/** The parts of the page that show one metric in full. */
record Cards(PctStanding pct, Charts charts, Solutions solutions) {

    /** The step that lists the figures, which the table beside the chart has. */
    private static final String IN_THE_TABLE = "Series";

    MetricCard of(MetricStanding standing, Series series) {
        Metric metric = standing.metric();
        return new MetricCard(
                PagePath.anchor(metric.code()),
                metric.name(),
                Words.rating(standing.now()),
                sentences(standing),
                alert(standing.alert(), pct.day()),
                XmrDrawing.of(series),
                ChartWords.of(pct.organisation().name(), series),
                Key.of(series),
                parts(metric),
                new QuarterRows(standing, series).newestFirst(),
                chapters(standing),
                solutions.of(metric.code()));
    }

    private static String parts(Metric metric) {
        return metric.numeratorLabel().isEmpty() || metric.denominatorLabel().isEmpty()
                ? ""
                : Lights.capital(metric.numeratorLabel()) + " of " + metric.denominatorLabel();
    }

    private List<String> sentences(MetricStanding standing) {
        List<String> sentences = new ArrayList<>();
        Verdicts verdicts = standing.verdicts();
        if (verdicts == null) {
            sentences.add(
                    standing.now() == Rag.AWAITED
                            ? "The return of this quarter has not come yet."
                            : "No return of this quarter came. That is not counted as met.");
            return sentences;
        }
        Rating rating = verdicts.now().rating();
        if (rating.target() != null) {
            sentences.add(
                    Lights.capital(
                                    new TargetText(
                                                    standing.metric(),
                                                    rating.target(),
                                                    rating.amberLimit())
                                            .comparison())
                            + (verdicts.now().yearToDate()
                                    ? ", for the year to date: it is not drawn on the chart of"
                                            + " single quarters."
                                    : "."));
        }
        if (standing.now().isRated()) {
            sentences.addAll(
                    OutlookText.of(standing.metric(), standing.now(), Outlook.of(verdicts))
                            .paragraphs());
        } else {
            sentences.add(Lights.capital(rating.reason()));
        }
        if (standing.wasToldOtherwise()) {
            sentences.add(
                    "When the figure came, something else was said of it: rules or targets have"
                            + " changed since.");
        }
        return sentences;
    }

    /** Its alert on the day, which may be long after the quarter. */
    static String alert(AlertState alert, LocalDate day) {
        if (!alert.isOpen()) {
            return alert.events() == 0
                    ? "There has never been an alert."
                    : "No alert is open on %s.".formatted(London.words(day));
        }
        String since =
                "%s alert on %s, open since %s"
                        .formatted(RagWords.of(alert.level()), London.words(day), alert.opened());
        String told = alert.told() == null ? "" : ", last told on " + London.words(alert.told());
        String acknowledged =
                alert.acknowledged() == null
                        ? ""
                        : ", acknowledged until " + London.words(alert.acknowledged().until());
        return since + told + acknowledged + ".";
    }

    /** The three verdicts; that they can be worked out again is for those who run the system. */
    private List<Chapter> chapters(MetricStanding standing) {
        Figure figure = standing.figure();
        Verdicts verdicts = standing.verdicts();
        if (figure == null || verdicts == null) {
            return List.of();
        }
        return Explanation.of(
                        pct.code(),
                        charts.history(standing),
                        pct.quarter(),
                        verdicts,
                        charts.catalogue().charting(),
                        new Explanation.Origin(
                                figure.from().fileName(),
                                figure.from().order(),
                                charts.catalogue().version(),
                                standing.kept()))
                .verdictChapters()
                .stream()
                .map(each ->
                        new Chapter(
                                each.title(),
                                each.steps().stream()
                                        .filter(step -> !step.label().equals(IN_THE_TABLE))
                                        .map(step -> new Step(step.label(), step.text()))
                                        .toList()))
                .toList();
    }
}
