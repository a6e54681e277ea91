package uk.pctmonitor.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What axe-core finds on a page, by the rules of WCAG 2.2 AA and its own good practice. */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** One line for each broken rule and where, all of them, whatever their weight. */
    static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Accessibility::line)
                        .toList();
    }

    private static String line(Rule rule) {
        Set<String> places =
                rule.getNodes().stream()
                        .map(CheckedNode::getTarget)
                        .map(String::valueOf)
                        .limit(3)
                        .collect(Collectors.toSet());
        return "%s, %s: %s at %d places, such as %s"
                .formatted(
                        rule.getId(),
                        String.valueOf(rule.getImpact()).toLowerCase(Locale.ROOT),
                        rule.getHelp(),
                        rule.getNodes().size(),
                        places);
    }
}
