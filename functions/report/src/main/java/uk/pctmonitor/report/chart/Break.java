package uk.pctmonitor.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.pctmonitor.core.assessment.Charting;
import uk.pctmonitor.core.assessment.Rebase;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.organisation.Succession;

/**
 * Where control limits start anew.
 *
 * @param quarter the first quarter of the new limits
 * @param words why, such as {@code merger: took over 5GY Bassetlaw}
 */
public record Break(Quarter quarter, String words) {

    /** What is declared for a series, by quarter: takeovers with their names, rebases as given. */
    public static List<Break> of(String org, String metric, Charting charting, Register register) {
        List<Break> breaks = new ArrayList<>();
        List<Rebase> others = new ArrayList<>(charting.rebases());
        for (Succession takeover : register.takeovers()) {
            Rebase rebase = Rebase.of(takeover);
            if (others.removeIf(rebase::equals) && rebase.concerns(org, metric)) {
                String name = register.named(takeover.predecessor());
                breaks.add(new Break(rebase.quarter(), "merger: took over " + name));
            }
        }
        others.stream()
                .filter(each -> each.concerns(org, metric))
                .map(each -> new Break(each.quarter(), "new limits: " + each.reason()))
                .forEach(breaks::add);
        breaks.sort(Comparator.comparing(Break::quarter));
        return breaks;
    }
}
