package uk.pctmonitor.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertPolicy;
import uk.pctmonitor.core.alert.RatedQuarter;
import uk.pctmonitor.core.assessment.Assessor;
import uk.pctmonitor.core.assessment.DuePolicy;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.core.rating.Rating;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.returns.StoredReturn;

/** The ratings of one organisation's returns under the present rules, each worked out once. */
final class Ratings {

    private final LoadedCatalogue rules;
    private final Assessor assessor;
    private final Situation situation;
    private final LocalDate today;
    private final Map<String, SortedMap<String, Rating>> known = new HashMap<>();

    Ratings(LoadedCatalogue rules, Situation situation, LocalDate today) {
        this.rules = rules;
        this.assessor = new Assessor(rules.catalogue());
        this.situation = situation;
        this.today = today;
    }

    /** The ratings of every metric in force, by code. */
    SortedMap<String, Rating> of(StoredReturn content) {
        return known.computeIfAbsent(
                content.content().quarter().label() + "#" + content.order(),
                _ ->
                        assessor.assess(
                                        situation.org(),
                                        situation.collection(),
                                        content.content().quarter(),
                                        content.content(),
                                        situation.agreed().targets(),
                                        overdue(content.content().quarter()))
                                .ratings());
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
            Rating rating = of(content).get(metric);
            if (rating != null) {
                recent.addFirst(new RatedQuarter(content.content().quarter(), rating.rag()));
                rated += rating.rag().isRated() ? 1 : 0;
            }
        }
        return recent;
    }
}
