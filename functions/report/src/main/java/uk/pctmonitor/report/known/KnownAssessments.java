package uk.pctmonitor.report.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.alerts.AssessmentItem;
import uk.pctmonitor.store.alerts.StoredAssessment;
import uk.pctmonitor.store.people.AgreedTargets;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.HistoryMark;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * Which assessments can have been there. They carry no day, but they name all that they rest on:
 * the return, the returns of the quarters before, and the agreed targets. One that rests on
 * anything that was not known is of later. What a catalogue said then is not kept: an assessment
 * made later of the same returns under another catalogue is not told apart.
 */
final class KnownAssessments {

    private static final String PREFIX = "ASSESSED#";

    private final Returns returns;
    private final AgreedTargets agreed;
    private final Map<String, Set<String>> grounds = new HashMap<>();
    private final Map<String, List<String>> targets = new HashMap<>();

    /**
     * @param known the table as it was known
     */
    KnownAssessments(MonitorTable known) {
        this.returns = new Returns(known);
        this.agreed = new AgreedTargets(known);
    }

    static boolean isAssessment(Key key) {
        return key.sk().startsWith(PREFIX);
    }

    boolean isKnown(Item item) {
        StoredAssessment it = AssessmentItem.read(item);
        return grounds.computeIfAbsent(
                                it.org() + "#" + it.collection(),
                                _ -> grounds(it.org(), it.collection()))
                        .contains(ground(it.quarter(), it.order(), it.history()))
                && targets.computeIfAbsent(it.org(), this::targets).contains(targets(it));
    }

    /** The version of the agreed targets, which the version of the rules ends with. */
    private static String targets(StoredAssessment it) {
        int dash = it.rules().lastIndexOf('-');
        return dash < 0 ? "" : it.rules().substring(dash + 1);
    }

    /** Every return with every history that it had when one return after the other came. */
    private Set<String> grounds(String org, String collection) {
        List<StoredReturn> all = returns.history(org, collection);
        List<String> orders = all.stream().map(StoredReturn::order).distinct().sorted().toList();
        Set<String> grounds = new HashSet<>();
        for (String last : orders) {
            var current =
                    Returns.current(
                            all.stream()
                                    .filter(each -> each.order().compareTo(last) <= 0)
                                    .toList());
            for (StoredReturn each : all) {
                Quarter quarter = each.content().quarter();
                grounds.add(ground(quarter, each.order(), HistoryMark.before(quarter, current)));
            }
        }
        return grounds;
    }

    private static String ground(Quarter quarter, String order, String history) {
        return String.join(" ", quarter.label(), order, history);
    }

    private List<String> targets(String org) {
        return agreed.ever(org).stream().map(AgreedTargets.Agreed::version).toList();
    }
}
