package uk.pctmonitor.report.page;

import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;

/**
 * Links of one page to others, relative so that the site works wherever it lies.
 *
 * @param from path of the page within the site
 */
public record Links(String from) {

    /**
     * The link.
     *
     * @param to path of a page within the site, or a part of one after {@code #}
     */
    public String to(String to) {
        int common = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (!to.startsWith(from.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        long up = from.substring(common).chars().filter(each -> each == '/').count();
        return "../".repeat((int) up) + to.substring(common);
    }

    /** The link to where an organisation's page shows the metric; to the page where it does not. */
    public String toMetric(PctStanding pct, String metric) {
        boolean shown = pct.metric(metric).filter(MetricStanding::hasFigures).isPresent();
        return to(
                shown
                        ? PagePath.metric(pct.quarter(), pct.code(), metric)
                        : PagePath.pct(pct.quarter(), pct.code()));
    }
}
