package uk.pctmonitor.report.page;

import java.util.List;
import uk.pctmonitor.report.standing.Scene;

/** One kind of page. The same scene gives the same bytes. */
public interface PageKind {

    /** All pages of this kind for the quarter, in the order of their paths. */
    List<Page> of(Scene scene);
}
