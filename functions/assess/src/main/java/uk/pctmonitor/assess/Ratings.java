package uk.pctmonitor.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertPolicy;
import uk.pctmonitor.core.alert.RatedQuarter;
import uk.pctmonitor.core.assessment.Assessor;
import uk.pctmonitor.core.assessment.Assessor.Known;
import uk.pctmonitor.core.assessment.DuePolicy;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.returns.StoredReturn;

/** The ratings of one organisation's returns under the present rules, each worked out once. */
final class Ratings {

    private final LoadedCatalogue rules;
    private final Assessor assessor;
    private final Situation situation;
    private final LocalDate today;
    private final SortedMap<Quarter, Return> current = new TreeMap<>();
    private final Map<String, SortedMap<String, Rated>> known = new HashMap<>();
    private final Map<String, SortedMap<String, Verdicts>> judged = new HashMap<>();

    Ratings(LoadedCatalogue rules, Situation situation, LocalDate today) {
        this.rules = rules;
        this.assessor = new Assessor(rules.assessmentRules());
        this.situation = situation;
        this.today = today;
        situation.current().forEach((quarter, each) -> current.put(quarter, each.content()));
    }

    /** How every metric in force stands in the return, by code. */
    SortedMap<String, Rated> of(StoredReturn content) {
        Quarter quarter = content.content().quarter();
        return known.computeIfAbsent(
                quarter.label() + "#" + content.order(),
                _ -> assessor.rate(knownWith(content), quarter, overdue(quarter)));
    }

    /** The same, empty when there is no return. */
    SortedMap<String, Rated> ofAny(@Nullable StoredReturn content) {
        return content == null ? new TreeMap<>() : of(content);
    }

    /** All verdicts on the return, by metric. */
    SortedMap<String, Verdicts> verdicts(StoredReturn content) {
        Quarter quarter = content.content().quarter();
        return judged.computeIfAbsent(
                quarter.label() + "#" + content.order(),
                _ -> assessor.assess(knownWith(content), quarter, overdue(quarter)).verdicts());
    }

    /** The return among the current ones of all other quarters. */
    private Known knownWith(StoredReturn content) {
        SortedMap<Quarter, Return> returns = new TreeMap<>(current);
        returns.put(content.content().quarter(), content.content());
        return new Known(
                situation.org(),
                situation.collection().code(),
                situation.collection().metrics(),
                returns,
                situation.agreed().targets());
    }

    /** Whether a return came with at least one figure, rated or not. */
    static boolean hasFigures(@Nullable StoredReturn content) {
        return content != null
                && content.content().measures().values().stream()
                        .anyMatch(each -> each.provenance() != Provenance.BLANK);
    }

    boolean overdue(Quarter quarter) {
        return DuePolicy.hasPassed(rules.deadlines(), quarter, today);
    }

    /**
     * How the metric stood in the last quarters with a return, in time order: as many as the policy
     * looks back on, and at least the one before the newest.
     */
    List<RatedQuarter> recent(String metric) {
        AlertPolicy policy = rules.alertPolicy();
        List<RatedQuarter> recent = new ArrayList<>();
        int rated = 0;
        for (StoredReturn content : situation.current().reversed().values()) {
            if (rated >= policy.openOf() && recent.size() >= Math.max(2, policy.closeAfter())) {
                break;
            }
            Rated each = of(content).get(metric);
            if (each != null) {
                Rag rag = each.rating().rag();
                recent.addFirst(new RatedQuarter(content.content().quarter(), rag));
                rated += rag.isRated() ? 1 : 0;
            }
        }
        return recent;
    }
}
