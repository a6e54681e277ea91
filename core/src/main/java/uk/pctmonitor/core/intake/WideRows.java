package uk.pctmonitor.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.intake.PartsReading.Places;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;

/** Rows with a column for each metric: one row is a whole return. */
final class WideRows implements RowRules {

    private record Watched(Metric metric, Places places, CompletenessRule completeness) {}

    private final Check check;
    private final Tally tally;
    private final RowSubject subject;
    private final PartsReading reading;
    private final List<Watched> watched = new ArrayList<>();
    private final ReturnCollector collector = new ReturnCollector();

    WideRows(Check check, Header header, RowSubject subject, Tally tally) {
        this.check = check;
        this.tally = tally;
        this.subject = subject;
        this.reading = new PartsReading(check.collection());
        FigureParser parser = new FigureParser(check.collection());
        for (String code : check.collection().metrics()) {
            Places places =
                    Places.of(
                            header.find(Role.VALUE, code),
                            header.find(Role.NUMERATOR, code),
                            header.find(Role.DENOMINATOR, code));
            if (places.holdAFigure()) {
                check.catalogue()
                        .metric(code)
                        .ifPresent(metric ->
                                watched.add(
                                        new Watched(
                                                metric,
                                                places,
                                                new CompletenessRule(
                                                        header.find(Role.EXPECTED, code),
                                                        parser))));
            }
        }
    }

    @Override
    public void read(RowReading row) {
        ReturnCollector.Place place = subject.read(row);
        SortedMap<String, Measure> measures = new TreeMap<>();
        for (Watched each : watched) {
            Parts parts = reading.parts(row, each.places());
            if (parts == null || place == null) {
                continue;
            }
            if (each.metric().inForce(place.quarter())) {
                Measure measure = reading.measure(row, each.metric(), parts);
                if (measure != null) {
                    each.completeness().check(row, each.metric(), measure);
                    measures.put(each.metric().code(), measure);
                }
            } else if (!parts.isBlank()) {
                MetricRule.notInForce(row, parts.position(), each.metric(), place.quarter());
            }
        }
        if (row.faulty() || place == null) {
            refuse(row, place);
        } else {
            keep(row, place, measures);
        }
    }

    private void keep(
            RowReading row, ReturnCollector.Place place, SortedMap<String, Measure> measures) {
        if (measures.isEmpty()) {
            return; // No metric of the collection was in force: there is nothing to keep.
        }
        SortedMap<String, Measure> earlier = collector.at(place);
        if (earlier != null) {
            List<Position> positions = new ArrayList<>();
            List<String> codes = new ArrayList<>();
            for (Watched each : watched) {
                String code = each.metric().code();
                if (!SameFigure.is(earlier.get(code), measures.get(code))) {
                    codes.add(code);
                    Position value = each.places().value();
                    Position numerator = each.places().numerator();
                    Position at = value != null ? value : numerator;
                    if (at != null) {
                        positions.add(at);
                    }
                }
            }
            long line = rowOf(earlier);
            if (codes.isEmpty()) {
                check.log().add(RepeatedRows.identical(row.line(), line, place));
            } else {
                check.log()
                        .add(
                                RepeatedRows.conflicting(
                                        row.line(),
                                        line,
                                        place,
                                        positions,
                                        earlier.get(codes.getFirst()),
                                        measures.get(codes.getFirst())));
                tally.refused(measures.size());
            }
            return;
        }
        measures.values().forEach(tally::taken);
        collector.add(place, measures);
    }

    private static long rowOf(SortedMap<String, Measure> measures) {
        return measures.values().iterator().next().cell().row();
    }

    @Override
    public void refuse(RowReading row) {
        tally.refused(watched.size());
    }

    private void refuse(
            RowReading row, ReturnCollector.@org.jspecify.annotations.Nullable Place at) {
        if (at == null) {
            refuse(row);
        } else {
            Quarter quarter = at.quarter();
            tally.refused(watched.stream().filter(each -> each.metric().inForce(quarter)).count());
        }
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
