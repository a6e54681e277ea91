package uk.pctmonitor.core.plan;

import java.util.List;
import uk.pctmonitor.core.alert.RatedQuarter;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.PlanFinding.Standing;
import uk.pctmonitor.core.rating.Rag;

/**
 * What figures say of a finding (rules.md 4.1, 4.8). There was no failure when, by present returns
 * and targets, the quarter that opened it is green and none after it is worse. It has recovered
 * when the newest quarters, as many in a row as the exit asks for, are green and the newest is no
 * special cause for concern. Otherwise it is failing; a quarter that is missing or not rated never
 * looks like recovery. Of a metric that is no longer asked for nothing can be said any more: its
 * finding is retired.
 *
 * @param exitQuarters consecutive green quarters that the exit asks for
 */
record Standings(int exitQuarters) {

    /** How the finding stands by the figure. */
    Standing of(PlanFinding finding, Figure figure) {
        if (isWithdrawn(finding.since(), figure.quarters())) {
            return Standing.WITHDRAWN;
        }
        if (hasRecovered(figure)) {
            return Standing.RECOVERED;
        }
        return figure.retired() ? retired(finding) : Standing.FAILING;
    }

    /** What had recovered while it was asked for stays so. */
    private static Standing retired(PlanFinding finding) {
        return finding.standing() == Standing.RECOVERED ? Standing.RECOVERED : Standing.RETIRED;
    }

    private static boolean isWithdrawn(Quarter since, List<RatedQuarter> quarters) {
        return quarters.stream()
                        .anyMatch(each -> each.quarter().equals(since) && each.rag() == Rag.GREEN)
                && quarters.stream()
                        .filter(each -> each.quarter().compareTo(since) > 0)
                        .noneMatch(each -> each.rag().isWorseThanGreen());
    }

    private boolean hasRecovered(Figure figure) {
        List<RatedQuarter> quarters = figure.quarters();
        if (figure.concern() || quarters.size() < exitQuarters) {
            return false;
        }
        List<RatedQuarter> newest =
                quarters.subList(quarters.size() - exitQuarters, quarters.size());
        return newest.stream().allMatch(each -> each.rag() == Rag.GREEN)
                && newest.getFirst()
                        .quarter()
                        .plus(exitQuarters - 1)
                        .equals(newest.getLast().quarter());
    }
}
