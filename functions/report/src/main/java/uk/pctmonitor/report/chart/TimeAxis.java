package uk.pctmonitor.report.chart;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.chart.XmrDrawing.Name;

/**
 * A horizontal axis on which every quarter has the same room, whether it has a figure or not.
 *
 * @param left where the first quarter begins
 * @param right where the last one ends
 */
record TimeAxis(Quarter first, Quarter last, double left, double right) {

    /** A quarter with less room than this has no name of its own. */
    private static final double LEAST_NAMED = 19;

    /** The room that the name of a financial year takes. */
    private static final double YEAR = 48;

    /** The room of one quarter. */
    double room() {
        return (right - left) / (first.until(last) + 1);
    }

    double begin(Quarter quarter) {
        return left + room() * first.until(quarter);
    }

    double middle(Quarter quarter) {
        return begin(quarter) + room() / 2;
    }

    double end(Quarter quarter) {
        return begin(quarter) + room();
    }

    /** The names of the quarters, such as {@code Q1}; none where they would touch each other. */
    List<Name> quarters() {
        List<Name> labels = new ArrayList<>();
        if (room() >= LEAST_NAMED) {
            for (Quarter each = first; each.compareTo(last) <= 0; each = each.next()) {
                labels.add(new Name(Place.shown(middle(each)), "Q" + each.number()));
            }
        }
        return labels;
    }

    /**
     * The names of the financial years below their quarters, such as {@code 2013/14}. One that
     * would touch the one before is left out, and so is the name of a year that has too little room
     * beside another.
     */
    List<Name> years() {
        List<Name> labels = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        Quarter from = first;
        while (from.compareTo(last) <= 0) {
            Quarter to = from.year().lastQuarter();
            to = to.compareTo(last) < 0 ? to : last;
            double middle = (begin(from) + end(to)) / 2;
            boolean whole = from.number() == 1 && to.number() == 4;
            boolean fits = end(to) - begin(from) >= YEAR;
            boolean only = first.year().equals(last.year());
            if ((whole || fits || only) && middle - YEAR / 2 >= free) {
                labels.add(new Name(Place.shown(middle), from.year().label()));
                free = middle + YEAR / 2;
            }
            from = to.next();
        }
        return labels;
    }

    /** Where financial years begin, the first of all excepted. */
    List<String> yearStarts() {
        List<String> starts = new ArrayList<>();
        for (Quarter each = first.next(); each.compareTo(last) <= 0; each = each.next()) {
            if (each.number() == 1) {
                starts.add(Place.shown(begin(each)));
            }
        }
        return starts;
    }
}
