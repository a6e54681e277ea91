package uk.pctmonitor.report.page.legacy;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.page.pack.DutyLine;
import uk.pctmonitor.report.page.pack.Sentence;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;

/** What whoever takes over has to do before anything else, from the facts of the pack. */
record FirstThings(PctStanding pct, List<DutyLine> duties) {

    private static final int MOST_NAMED = 4;
    private static final int MONTHS = 3;

    /** In the order in which they are to be done. */
    List<String> inOrder() {
        List<String> things = new ArrayList<>();
        if (!duties.isEmpty()) {
            things.add(
                    "Name who takes over %s: the roles that have them end with the PCT."
                            .formatted(Sentence.count(duties.size(), "open duty", "open duties")));
        }
        late(things);
        unanswered(things);
        missing(things);
        soon(things);
        return things;
    }

    private void late(List<String> things) {
        List<DutyLine> late = duties.stream().filter(each -> !each.late().isEmpty()).toList();
        if (!late.isEmpty()) {
            things.add(
                    "Settle what is late: %s, the oldest due on %s (%s)."
                            .formatted(
                                    Sentence.count(late.size(), "duty", "duties"),
                                    late.getFirst().day(),
                                    late.getFirst().plan()));
        }
    }

    private void unanswered(List<String> things) {
        List<String> red =
                pct.misfits().stream()
                        .filter(CrossFinding.RedWithoutPlan.class::isInstance)
                        .map(CrossFinding.RedWithoutPlan.class::cast)
                        .map(each -> name(each.subject()))
                        .toList();
        if (!red.isEmpty()) {
            things.add(
                    "Decide on a plan for what is red and has none handed in: "
                            + Sentence.list(red, MOST_NAMED)
                            + ".");
        }
    }

    private String name(String metric) {
        return pct.metric(metric).map(each -> each.metric().name()).orElse(metric);
    }

    private void missing(List<String> things) {
        List<String> missing =
                pct.metrics().stream()
                        .filter(each -> each.now() == Rag.NO_DATA)
                        .map(MetricStanding::metric)
                        .map(each -> each.name())
                        .toList();
        if (!missing.isEmpty()) {
            things.add(
                    "Find the figures that never came: "
                            + Sentence.list(missing, MOST_NAMED)
                            + ".");
        }
    }

    private void soon(List<String> things) {
        long soon =
                duties.stream()
                        .filter(each ->
                                each.late().isEmpty()
                                        && !each.due().isAfter(pct.day().plusMonths(MONTHS)))
                        .count();
        if (soon > 0) {
            things.add(
                    "Do what is due within %d months: %s."
                            .formatted(MONTHS, Sentence.count(soon, "duty", "duties")));
        }
    }
}
