package uk.pctmonitor.report.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.spc.ControlChart.Charted;
import uk.pctmonitor.core.spc.Variation;

/** The figures of a series, what joins them, and where one is missing. */
record Marks(List<Mark> all, Quarter last) {

    static Marks of(Series series, Frame frame) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < series.quarters().size(); i++) {
            Quarter quarter = series.quarters().get(i);
            Charted charted = series.chart().points().get(i);
            marks.add(new Mark(frame.place(quarter, charted.point().value()), quarter, charted));
        }
        return new Marks(marks, series.last());
    }

    /** One line for each run of quarters without a gap and without a rebase. */
    List<String> lines() {
        return runs().stream()
                .filter(run -> run.size() > 1)
                .map(run ->
                        run.stream()
                                .map(mark -> mark.at().toString())
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    /** Dots for the figures that no line reaches. */
    String lone() {
        return runs().stream()
                .filter(run -> run.size() == 1)
                .map(run -> run.getFirst().at().outline("h.1"))
                .collect(Collectors.joining());
    }

    private List<List<Mark>> runs() {
        List<List<Mark>> runs = new ArrayList<>();
        for (Mark mark : all) {
            boolean joined =
                    !runs.isEmpty()
                            && runs.getLast().getLast().quarter().next().equals(mark.quarter())
                            && !mark.charted().point().rebase();
            if (!joined) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(mark);
        }
        return runs;
    }

    /** The outlines, those that say the same together. */
    Map<Variation, String> outlines() {
        Map<Variation, StringBuilder> outlines = new EnumMap<>(Variation.class);
        for (Mark mark : all) {
            outlines.computeIfAbsent(mark.charted().variation(), _ -> new StringBuilder())
                    .append(mark.outline());
        }
        Map<Variation, String> paths = new EnumMap<>(Variation.class);
        outlines.forEach((variation, path) -> paths.put(variation, path.toString()));
        return paths;
    }

    /** The quarters since the first figure that have none. */
    List<Quarter> gaps() {
        TreeSet<Quarter> known =
                all.stream().map(Mark::quarter).collect(Collectors.toCollection(TreeSet::new));
        List<Quarter> gaps = new ArrayList<>();
        for (Quarter each = known.first(); each.compareTo(last) <= 0; each = each.next()) {
            if (!known.contains(each)) {
                gaps.add(each);
            }
        }
        return gaps;
    }

    /** Where limits start anew. */
    List<Quarter> starts() {
        return all.stream()
                .filter(each -> each.charted().point().rebase())
                .map(Mark::quarter)
                .toList();
    }
}
