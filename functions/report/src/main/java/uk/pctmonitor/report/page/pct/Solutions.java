package uk.pctmonitor.report.page.pct;

import java.util.List;
import uk.pctmonitor.report.page.Links;
import uk.pctmonitor.report.page.PagePath;
import uk.pctmonitor.report.page.pct.PctView.Link;
import uk.pctmonitor.report.page.pct.PctView.Solved;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Recovery;

/** Who solved this: peers under the same SHA that were red and are green (S3.15). */
record Solutions(Examples examples, PctStanding pct, Links links) {

    /** Nobody needs more examples, and every page has them. */
    private static final int MOST = 4;

    List<Solved> of(String metric) {
        return examples.of(metric).stream()
                .filter(each -> !each.organisation().code().equals(pct.code()))
                .limit(MOST)
                .map(each -> solved(each, metric))
                .toList();
    }

    private Solved solved(Recovery recovery, String metric) {
        String code = recovery.organisation().code();
        return new Solved(
                new Link(
                        code + " " + recovery.organisation().name(),
                        links.to(PagePath.metric(pct.quarter(), code, metric))),
                "last red in %s, green since %s".formatted(recovery.red(), recovery.green()),
                recovery.plans().stream()
                        .map(plan ->
                                new Link(
                                        plan.id().toString(),
                                        links.to(
                                                PagePath.plan(
                                                        pct.quarter(),
                                                        examples.sha().code(),
                                                        plan.id().toString()))))
                        .toList());
    }
}
