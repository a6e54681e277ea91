package uk.pctmonitor.notify;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.Briefing.Signals;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.spc.Variation;
import uk.pctmonitor.store.alerts.Assessments;
import uk.pctmonitor.store.alerts.StoredAssessment;
import uk.pctmonitor.store.alerts.Verdict;
import uk.pctmonitor.store.port.MonitorTable;

/** What the control charts of all of a body's series say in the quarter that is told of. */
final class Charts {

    private final Assessments assessments;
    private final int falseAlarmsPerThousand;

    Charts(MonitorTable table, int falseAlarmsPerThousand) {
        this.assessments = new Assessments(table);
        this.falseAlarmsPerThousand = falseAlarmsPerThousand;
    }

    /** Of the newest quarter among the changes, as last assessed. */
    Signals of(String sha, List<Transition> changes) {
        Quarter quarter =
                changes.stream()
                        .filter(each -> each.key().kind() != AlertKey.Kind.ORPHAN)
                        .map(Transition::quarter)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        if (quarter == null) {
            return Signals.NONE;
        }
        Map<String, StoredAssessment> newest = new HashMap<>();
        for (StoredAssessment each : assessments.ofQuarter(quarter, sha)) {
            newest.merge(
                    each.org() + "#" + each.collection(),
                    each,
                    (one, other) -> one.order().compareTo(other.order()) > 0 ? one : other);
        }
        int series = 0;
        int limited = 0;
        int signals = 0;
        int early = 0;
        for (StoredAssessment each : newest.values()) {
            for (Verdict verdict : each.verdicts().values()) {
                Conclusion conclusion = verdict.conclusion();
                if (conclusion.now() != Rag.NO_DATA) {
                    series++;
                    limited += conclusion.variation() == Variation.NO_LIMITS ? 0 : 1;
                    signals += isSignal(conclusion.variation()) ? 1 : 0;
                    early += conclusion.isEarlySign() ? 1 : 0;
                }
            }
        }
        return new Signals(series, limited, signals, early, falseAlarmsPerThousand);
    }

    private static boolean isSignal(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT, CONCERN, NEUTRAL -> true;
            case COMMON_CAUSE, NO_LIMITS -> false;
        };
    }
}
