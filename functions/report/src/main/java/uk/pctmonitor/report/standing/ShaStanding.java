package uk.pctmonitor.report.standing;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.standing.plan.PlanRow;

/**
 * How the organisations stand that answer to one body.
 *
 * @param sha the body
 * @param pcts in code order
 */
public record ShaStanding(Organisation sha, List<PctStanding> pcts) {

    public ShaStanding {
        pcts = List.copyOf(pcts);
    }

    /** Its code. */
    public String code() {
        return sha.code();
    }

    /** The metrics for which any of them has ever reported, in the order of their collections. */
    public List<Metric> reported() {
        return pcts.stream()
                .flatMap(each -> each.metrics().stream())
                .filter(MetricStanding::isReported)
                .map(MetricStanding::metric)
                .distinct()
                .toList();
    }

    /** Who solved this: those that were red on the metric and are green now, latest first. */
    public List<Recovery> recoveries(String metric) {
        return pcts.stream()
                .flatMap(pct -> pct.metric(metric).flatMap(it -> recovery(pct, it)).stream())
                .sorted((one, other) -> other.green().compareTo(one.green()))
                .toList();
    }

    private static Optional<Recovery> recovery(PctStanding pct, MetricStanding standing) {
        SortedMap<Quarter, Rag> rated = new TreeMap<>();
        standing.past()
                .forEach((quarter, each) -> {
                    if (each.rating().rag().isRated()) {
                        rated.put(quarter, each.rating().rag());
                    }
                });
        Optional<Quarter> red = last(rated, Rag.RED::equals);
        Optional<Quarter> notGreen = last(rated, rag -> rag != Rag.GREEN);
        if (red.isEmpty() || notGreen.isEmpty() || standing.now() != Rag.GREEN) {
            return Optional.empty();
        }
        SortedMap<Quarter, Rag> since = rated.tailMap(notGreen.get().next());
        return since.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Recovery(
                                pct.organisation(),
                                red.get(),
                                since.firstKey(),
                                answering(pct, standing.metric().code())));
    }

    private static Optional<Quarter> last(SortedMap<Quarter, Rag> rated, Predicate<Rag> which) {
        return rated.entrySet().stream()
                .filter(each -> which.test(each.getValue()))
                .map(java.util.Map.Entry::getKey)
                .reduce((earlier, later) -> later);
    }

    private static List<Plan> answering(PctStanding pct, String metric) {
        return pct.plans().stream()
                .map(PlanRow::plan)
                .filter(plan -> plan.finding(metric).isPresent())
                .toList();
    }
}
