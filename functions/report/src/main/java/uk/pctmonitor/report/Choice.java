package uk.pctmonitor.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.ShaStanding;

/**
 * Which of a quarter's pages are written.
 *
 * @param codes of those whose pages are wanted; null for all
 */
record Choice(@Nullable Set<String> codes) {

    /** The page that leads to all of its folder, and is nobody's own. */
    private static final String INDEX = "index.html";

    /**
     * The choice.
     *
     * @param sha the only body whose pages and whose organisations' are wanted; null for all
     * @throws NotReportedException when nobody answered to it
     */
    static Choice of(Scene scene, @Nullable String sha) {
        if (sha == null) {
            return new Choice(null);
        }
        ShaStanding body =
                scene.shas().stream()
                        .filter(each -> each.code().equals(sha))
                        .findFirst()
                        .orElseThrow(() -> nobody(scene, sha));
        Set<String> codes = new TreeSet<>(Set.of(sha));
        body.pcts().forEach(each -> codes.add(each.code()));
        return new Choice(codes);
    }

    private static NotReportedException nobody(Scene scene, String sha) {
        return new NotReportedException(
                "No organisation answered to %s in %s; there are %s."
                        .formatted(
                                sha,
                                scene.quarter(),
                                scene.shas().stream()
                                        .map(ShaStanding::code)
                                        .collect(Collectors.joining(", "))));
    }

    List<Page> of(List<Page> pages) {
        return pages.stream().filter(each -> isWanted(each.path())).toList();
    }

    private boolean isWanted(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return codes == null
                || name.equals(INDEX)
                || codes.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }
}
