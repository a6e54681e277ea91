package uk.pctmonitor.report.page.pack;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.spc.Variation;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;

/**
 * A metric that somebody has to look at, with everything that makes it one. The most reasons come
 * first; among as many, those with the weightiest reason, and then in catalogue order.
 *
 * @param reasons at least one, the weightiest first
 */
public record Risk(Metric metric, Set<Reason> reasons) {

    /** What makes a metric a risk, the weightiest first. */
    public enum Reason {
        DECIDES_ALONE("decides its category alone"),
        RED_NOW("red now"),
        OUT_OF_REACH("this year's target cannot be met any more"),
        RED_AT_YEAR_END("red at year end"),
        CONCERN("special cause for concern"),
        WITHOUT_PLAN("no plan handed in"),
        WITHOUT_PROGRESS("plan without progress"),
        WITHOUT_EFFECT("progress without effect");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private static final Comparator<Risk> ORDER =
            Comparator.<Risk>comparingInt(each -> -each.reasons.size())
                    .thenComparing(each -> each.reasons.iterator().next());

    /** The risks of an organisation. */
    public static List<Risk> of(PctStanding pct) {
        return pct.metrics().stream()
                .map(each -> new Risk(each.metric(), reasons(pct, each)))
                .filter(each -> !each.reasons.isEmpty())
                .sorted(ORDER)
                .toList();
    }

    /** Why, such as {@code red now, red at year end}. */
    public String words() {
        return reasons.stream().map(each -> each.words).collect(Collectors.joining(", "));
    }

    private static Set<Reason> reasons(PctStanding pct, MetricStanding standing) {
        EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (standing.now() == Rag.RED) {
            reasons.add(Reason.RED_NOW);
            if (standing.metric().critical()) {
                reasons.add(Reason.DECIDES_ALONE);
            }
        }
        if (standing.yearEnd() == Rag.RED) {
            reasons.add(Reason.RED_AT_YEAR_END);
        }
        Verdicts verdicts = standing.verdicts();
        if (verdicts != null && verdicts.yearEnd().isOutOfReach()) {
            reasons.add(Reason.OUT_OF_REACH);
        }
        if (verdicts != null && verdicts.chart().variation() == Variation.CONCERN) {
            reasons.add(Reason.CONCERN);
        }
        pct.misfits().forEach(each -> misfit(pct, standing.metric().code(), each, reasons));
        return reasons;
    }

    private static void misfit(
            PctStanding pct, String metric, CrossFinding misfit, Set<Reason> reasons) {
        switch (misfit) {
            case CrossFinding.RedWithoutPlan it -> {
                if (it.subject().equals(metric)) {
                    reasons.add(Reason.WITHOUT_PLAN);
                }
            }
            case CrossFinding.PlanWithoutProgress it -> {
                if (pct.openPlans().stream()
                        .filter(each -> each.plan().id().equals(it.plan()))
                        .flatMap(each -> each.plan().finding(metric).stream())
                        .anyMatch(each -> each.isFailing())) {
                    reasons.add(Reason.WITHOUT_PROGRESS);
                }
            }
            case CrossFinding.ProgressWithoutEffect it -> {
                if (it.failing().contains(metric)) {
                    reasons.add(Reason.WITHOUT_EFFECT);
                }
            }
        }
    }
}
