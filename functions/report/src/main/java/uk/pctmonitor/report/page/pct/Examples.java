package uk.pctmonitor.report.page.pct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.report.standing.Recovery;
import uk.pctmonitor.report.standing.ShaStanding;

/** Who under an SHA was red on a metric and is green: asked for by each page, found once. */
record Examples(ShaStanding sha, Map<String, List<Recovery>> found) {

    Examples(ShaStanding sha) {
        this(sha, new HashMap<>());
    }

    List<Recovery> of(String metric) {
        return found.computeIfAbsent(metric, sha::recoveries);
    }
}
