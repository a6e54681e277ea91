package uk.pctmonitor.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertKey.Kind;
import uk.pctmonitor.core.alert.AlertLifecycle;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Basis;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.alerts.AssessmentItem;
import uk.pctmonitor.store.alerts.StoredAssessment;
import uk.pctmonitor.store.alerts.Verdict;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * Works out what follows from a situation: a pure function. Planned again after its steps have been
 * committed, nothing is left to do.
 */
final class Planner {

    private final LoadedCatalogue rules;
    private final AlertLifecycle lifecycle;

    Planner(LoadedCatalogue rules) {
        this.rules = rules;
        this.lifecycle = new AlertLifecycle(rules.alertPolicy());
    }

    /**
     * The steps, quarter by quarter in time order; within a quarter the assessment comes last, so
     * that it marks the quarter as done.
     *
     * @param ratings of the situation
     * @param touched quarters that may have changed
     * @param today London date
     */
    List<Step> plan(
            Situation situation, Ratings ratings, SortedSet<Quarter> touched, LocalDate today) {
        TreeSet<Quarter> quarters = new TreeSet<>(touched);
        situation.newest().ifPresent(quarters::add);
        Draft draft = new Draft(situation.book().book());
        for (Quarter quarter : quarters) {
            boolean newest = situation.newest().map(quarter::equals).orElse(false);
            StoredReturn content = situation.current().get(quarter);
            submitted(situation, ratings, quarter, draft, today);
            if (content == null) {
                continue;
            }
            if (newest && Ratings.hasFigures(content)) {
                newest(situation, ratings, content, draft, today);
            } else if (!newest) {
                past(situation, ratings, content, draft);
            }
            if (!situation.isKept(quarter)) {
                draft.keep(assessment(situation, ratings, content));
            }
        }
        return draft.steps();
    }

    private void submitted(
            Situation situation, Ratings ratings, Quarter quarter, Draft draft, LocalDate today) {
        StoredReturn content = situation.current().get(quarter);
        String collection = situation.collection().code();
        boolean current = situation.newest().map(last -> quarter.compareTo(last) >= 0).orElse(true);
        draft.decide(
                AlertLifecycle.submitted(
                        draft.book()
                                .state(
                                        new AlertKey(
                                                situation.org(),
                                                collection + " " + quarter.label(),
                                                Kind.NON_SUBMISSION)),
                        situation.basis(quarter),
                        Ratings.hasFigures(content),
                        // What came without a figure is not awaited: its submitter has sent it.
                        content != null || ratings.overdue(quarter),
                        today),
                Facts.ofReturn(collection, quarter, current, content));
    }

    private void newest(
            Situation situation,
            Ratings ratings,
            StoredReturn content,
            Draft draft,
            LocalDate today) {
        Quarter quarter = content.content().quarter();
        Basis basis = situation.basis(quarter);
        SortedMap<String, Verdicts> verdicts = ratings.verdicts(content);
        SortedMap<String, Rated> before = ratings.ofAny(earlier(situation, quarter));
        verdicts.forEach((metric, each) -> {
            if (canAlert(metric)) {
                draft.decide(
                        lifecycle.rated(
                                draft.book().state(key(situation, metric)),
                                basis,
                                ratings.recent(metric),
                                today),
                        Facts.ofMetric(
                                true, content, each.now(), before.get(metric), Outlook.of(each)));
            }
        });
        for (AlertState open : draft.book().open()) {
            if (isRetired(open.key(), situation, verdicts.keySet())) {
                draft.decide(
                        AlertLifecycle.retired(open, basis, today),
                        Facts.ofMetric(true, content, null, null, null));
            }
        }
    }

    /** Where neither way is better nothing is ever rated, and a blank is no news. */
    private boolean canAlert(String metric) {
        return rules.catalogue()
                .metric(metric)
                .filter(each -> each.direction() != Direction.NONE)
                .isPresent();
    }

    private static void past(
            Situation situation, Ratings ratings, StoredReturn content, Draft draft) {
        Quarter quarter = content.content().quarter();
        StoredReturn replaced = situation.replaced(quarter).orElse(null);
        if (replaced == null || situation.isAssessed(quarter)) {
            return;
        }
        SortedMap<String, Rated> before = ratings.of(replaced);
        ratings.of(content)
                .forEach((metric, rated) ->
                        draft.decide(
                                AlertLifecycle.corrected(
                                        draft.book().state(key(situation, metric)),
                                        situation.basis(quarter),
                                        rag(before, metric),
                                        rated.rating().rag()),
                                Facts.ofMetric(false, content, rated, before.get(metric), null)));
    }

    /** What the figures are compared with: the return they replace, else the quarter before. */
    private static @Nullable StoredReturn earlier(Situation situation, Quarter quarter) {
        return situation
                .replaced(quarter)
                .filter(_ -> !situation.isAssessed(quarter))
                .orElseGet(() -> situation.current().get(quarter.previous()));
    }

    /** Whether an open alert is about a metric of this collection, or of none, not in force now. */
    private boolean isRetired(AlertKey key, Situation situation, Set<String> inForce) {
        if (key.kind() != Kind.RATING || inForce.contains(key.subject())) {
            return false;
        }
        return situation.collection().metrics().contains(key.subject())
                || rules.collections().values().stream()
                        .noneMatch(each -> each.metrics().contains(key.subject()));
    }

    private Item assessment(Situation situation, Ratings ratings, StoredReturn content) {
        Quarter quarter = content.content().quarter();
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        ratings.verdicts(content).forEach((metric, each) -> verdicts.put(metric, Verdict.of(each)));
        return AssessmentItem.item(
                new StoredAssessment(
                        situation.org(),
                        situation.collection().code(),
                        quarter,
                        content.order(),
                        situation.rules(),
                        situation.history(quarter),
                        verdicts),
                rules.register().answersTo(situation.org(), quarter.end()).orElse(""));
    }

    private static AlertKey key(Situation situation, String metric) {
        return new AlertKey(situation.org(), metric, Kind.RATING);
    }

    private static Rag rag(SortedMap<String, Rated> ratings, String metric) {
        Rated rated = ratings.get(metric);
        return rated == null ? Rag.NO_DATA : rated.rating().rag();
    }
}
