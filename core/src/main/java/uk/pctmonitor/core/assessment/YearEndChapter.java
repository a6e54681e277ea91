package uk.pctmonitor.core.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Explanation.Chapter;
import uk.pctmonitor.core.assessment.Explanation.Step;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.Forecast;
import uk.pctmonitor.core.rating.History;
import uk.pctmonitor.core.rating.LookAhead;
import uk.pctmonitor.core.rating.RunRate;
import uk.pctmonitor.core.rating.SoFar;
import uk.pctmonitor.core.rating.YearEnd;

/** The chain from the year to date to the year end, and to the next twelve months. */
record YearEndChapter(Metric metric) {

    static Chapter of(History history, Quarter quarter, Verdicts verdicts) {
        return new YearEndChapter(history.metric()).chapter(history, quarter, verdicts);
    }

    private Chapter chapter(History history, Quarter quarter, Verdicts verdicts) {
        YearEnd year = verdicts.yearEnd();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Year to date", soFar(history, quarter, year.soFar())));
        steps.add(new Step("Target of the year", NowChapter.target(metric, year.target())));
        year.forecasts().forEach(each -> steps.add(new Step("Forecast", forecast(each))));
        RunRate rate = year.runRate();
        if (rate != null) {
            steps.add(new Step("Still needed", runRate(rate)));
        }
        if (year.best() != null) {
            steps.add(new Step("Best quarter ever", exact(year.best())));
        }
        steps.add(new Step("Result", result(year)));
        steps.add(new Step("Next 12 months", ahead(verdicts.ahead(), quarter)));
        return new Chapter("Where the year will end", steps);
    }

    private String soFar(History history, Quarter quarter, @Nullable SoFar soFar) {
        if (soFar == null) {
            return "nothing to add up: there is no figure for " + quarter;
        }
        String parts =
                history.upTo(quarter).inYear(quarter.year()).entrySet().stream()
                        .map(each ->
                                "Q%d %s".formatted(each.getKey().number(), exact(each.getValue())))
                        .collect(Collectors.joining(", "));
        String rule =
                switch (metric.yearToDate()) {
                    case SUM -> "the sum";
                    case RATIO -> "numerators over denominators";
                    case LATEST -> "the latest counts";
                };
        return "%s from %s (%s)".formatted(exact(soFar.figure()), parts, rule);
    }

    private String forecast(Forecast forecast) {
        String how =
                switch (forecast.method()) {
                    case STRAIGHT ->
                            "straight, four quarters like those so far, as no complete year"
                                    + " shows a season or none is asked for";
                    case SEASONAL -> "seasonal, by the share these quarters had of the last year";
                    case RATE_SO_FAR -> "the rate so far";
                    case LATEST -> "the latest value stays";
                    case SUBMITTED -> "submitted by the organisation itself";
                };
        return "%s, %s. %s".formatted(exact(forecast.figure()), how, forecast.rating().reason());
    }

    private String runRate(RunRate rate) {
        String each =
                "%s in each of %d remaining quarters"
                        .formatted(shown(rate.each()), rate.quarters());
        String total = rate.total() == null ? "" : ", %s altogether".formatted(shown(rate.total()));
        return switch (rate.kind()) {
            case AT_LEAST -> "at least " + each + total;
            case AT_MOST -> "at most " + each + total;
            case SECURED ->
                    "nothing: the target is met whatever comes (%s)".formatted(each + total);
            case UNREACHABLE -> "UNREACHABLE: %s is not possible".formatted(each + total);
        };
    }

    private static String result(YearEnd year) {
        if (year.isOutOfReach()) {
            return year.rag() + ", as the target can no longer be met";
        }
        return year.forecasts().size() > 1
                ? year.rag() + ", the worse of the forecasts unless the settings say otherwise"
                : year.rag().name();
    }

    private String ahead(LookAhead ahead, Quarter quarter) {
        Measure figure = ahead.figure();
        if (figure == null) {
            return ahead.rag() + ": there is nothing to look ahead from";
        }
        String from =
                metric.yearToDate() == YearToDate.LATEST
                        ? "the latest value"
                        : "the last %d quarters with a figure".formatted(ahead.quarters());
        return "%s: %s, which is %s, against the target of %s, %s"
                .formatted(
                        ahead.rag(),
                        from,
                        exact(figure),
                        quarter.plus(LookAhead.QUARTERS),
                        NowChapter.target(metric, ahead.target()));
    }

    /** The figure in full, with what it was worked out from. */
    private String exact(Measure measure) {
        BigDecimal numerator = measure.numerator();
        BigDecimal denominator = measure.denominator();
        String value = shown(History.value(measure));
        return numerator == null || denominator == null
                ? value
                : "%s (%s of %s)"
                        .formatted(
                                value,
                                Display.threshold(numerator),
                                Display.threshold(denominator));
    }

    private String shown(BigDecimal number) {
        return Display.withUnit(Display.threshold(number), metric);
    }
}
