package uk.pctmonitor.report.page.board;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.ShownLight;
import uk.pctmonitor.report.page.pack.PlanLine;
import uk.pctmonitor.report.page.pack.Risk;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.plan.PlanRow;

/**
 * What is known of one category of one organisation.
 *
 * @param metrics of the category, in catalogue order
 * @param risks of the category, the greatest first
 * @param plans open ones of the category
 * @param ended how many plans of the category have ended
 */
record CategoryFacts(
        PctStanding pct,
        ShownLight light,
        List<MetricStanding> metrics,
        List<Risk> risks,
        List<PlanRow> plans,
        List<PlanLine> planLines,
        long ended) {

    static CategoryFacts of(
            PctStanding pct, ShownLight light, List<Risk> risks, List<PlanLine> openPlans) {
        Category category = light.category();
        List<PlanRow> plans =
                pct.plans().stream().filter(each -> each.plan().category() == category).toList();
        Set<String> open =
                plans.stream()
                        .filter(each -> each.plan().state().isOpen())
                        .map(each -> each.plan().id().toString())
                        .collect(Collectors.toSet());
        return new CategoryFacts(
                pct,
                light,
                pct.metrics().stream()
                        .filter(each -> isOf(category, each.metric().category()))
                        .toList(),
                risks.stream().filter(each -> isOf(category, each.metric().category())).toList(),
                plans.stream().filter(each -> each.plan().state().isOpen()).toList(),
                openPlans.stream().filter(each -> open.contains(each.name())).toList(),
                plans.size() - open.size());
    }

    private static boolean isOf(Category category, String text) {
        return Category.of(text).filter(category::equals).isPresent();
    }

    /** Names of the metrics of which it holds. */
    List<String> named(Predicate<MetricStanding> which) {
        return metrics.stream().filter(which).map(each -> each.metric().name()).toList();
    }

    /** What does not fit together, of one sort. */
    <T extends CrossFinding> List<T> misfits(Class<T> sort) {
        return pct.misfits().stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** Whether the plan is of the category. */
    boolean has(PlanId plan) {
        return plans.stream().anyMatch(each -> each.plan().id().equals(plan));
    }
}
