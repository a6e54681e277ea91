package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.intake.PartsReading.Places;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

/** Rows with one metric each: many rows make a return. */
final class LongRows implements RowRules {

    private final Check check;
    private final Tally tally;
    private final RowSubject subject;
    private final MetricRule metrics;
    private final Position metricAt;
    private final Places places;
    private final PartsReading reading;
    private final CompletenessRule completeness;
    private final ForecastRule forecasts;
    private final ReturnCollector collector = new ReturnCollector();

    LongRows(Check check, Header header, RowSubject subject, Position metric, Tally tally) {
        this.check = check;
        this.tally = tally;
        this.subject = subject;
        this.metrics = new MetricRule(check, metric);
        this.metricAt = metric;
        this.places =
                Places.of(
                        header.find(Role.VALUE),
                        header.find(Role.NUMERATOR),
                        header.find(Role.DENOMINATOR));
        this.reading = new PartsReading(check.collection());
        FigureParser parser = new FigureParser(check.collection());
        this.completeness = new CompletenessRule(header.find(Role.EXPECTED), parser);
        this.forecasts = new ForecastRule(header.find(Role.FORECAST), parser);
    }

    @Override
    public void read(RowReading row) {
        ReturnCollector.Place place = subject.read(row);
        Metric metric = metrics.read(row);
        Parts parts = reading.parts(row, places);
        BigDecimal forecast = forecasts.read(row);
        Measure measure = null;
        if (metric != null && parts != null && place != null) {
            if (metric.inForce(place.quarter())) {
                measure = reading.measure(row, metric, parts);
                if (measure != null) {
                    completeness.check(row, metric, measure);
                }
                forecasts.check(row, metric, forecast);
            } else if (parts.isBlank() && forecast == null && !row.faulty()) {
                return;
            } else {
                MetricRule.notInForce(row, metricAt, metric, place.quarter());
            }
        }
        if (row.faulty() || place == null || metric == null || measure == null) {
            refuse(row);
        } else {
            keep(row, place, metric.code(), measure, forecast);
        }
    }

    private void keep(
            RowReading row,
            ReturnCollector.Place place,
            String metric,
            Measure measure,
            @Nullable BigDecimal forecast) {
        SortedMap<String, Measure> taken = collector.at(place);
        @Nullable Measure earlier = taken == null ? null : taken.get(metric);
        if (earlier == null) {
            tally.taken(measure);
            collector.add(place, metric, measure, forecast);
            return;
        }
        BigDecimal promised = collector.forecast(place, metric);
        long line = earlier.cell().row();
        if (!SameFigure.is(earlier, measure)) {
            tally.refused(1);
            check.log().add(RepeatedRows.conflicting(row.line(), place, metric, earlier, measure));
        } else if (!SameFigure.equal(promised, forecast)) {
            tally.refused(1);
            check.log()
                    .add(
                            RepeatedRows.forecasts(
                                    row.line(), line, place, metric, promised, forecast));
        } else {
            check.log().add(RepeatedRows.identical(row.line(), line, place));
        }
    }

    @Override
    public void refuse(RowReading row) {
        tally.refused(1);
    }

    @Override
    public void finish() {
        new QuarterRemarks(check).add(subject.mentioned());
    }

    @Override
    public SortedSet<Quarter> quarters() {
        return subject.quarters();
    }

    @Override
    public Content content() {
        return new Content.Returns(collector.drain(check.collection().code()));
    }
}
