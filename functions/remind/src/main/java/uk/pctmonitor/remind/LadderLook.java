package uk.pctmonitor.remind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.LadderFacts;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.reminders.Rungs;

/** Gathers what the ladder looks at, of one category of one organisation. */
record LadderLook(Day day, OpenPlans plans, OpenBooks books, EarlySigns signs) {
    LadderFacts of(Rungs before, Category category, SortedMap<String, Quarter> redSince) {
        String org = before.org();
        List<AlertState> alerts = alerts(org, category);
        List<Plan> open =
                plans.of(org).stream().filter(each -> each.category() == category).toList();
        return new LadderFacts(
                worst(alerts),
                redQuarters(alerts, redSince),
                any(org, category, Conclusion::isEarlySign),
                any(org, category, EarlySigns::isAhead),
                breach(org, category),
                open.stream().anyMatch(each -> each.isOverdue(day.date())),
                open.stream().mapToInt(Plan::returns).max().orElse(0),
                !open.isEmpty(),
                hasExited(before, category));
    }

    private List<AlertState> alerts(String org, Category category) {
        List<AlertState> alerts = new ArrayList<>();
        for (AlertState state : books.of(org).open()) {
            if (state.key().kind() == AlertKey.Kind.RATING
                    && category(state.key().subject()).equals(Optional.of(category))) {
                alerts.add(state);
            }
        }
        return alerts;
    }

    private static Rag worst(List<AlertState> alerts) {
        if (alerts.isEmpty()) {
            return Rag.GREEN;
        }
        return alerts.stream().anyMatch(each -> each.level() == Rag.RED) ? Rag.RED : Rag.AMBER;
    }

    private static int redQuarters(List<AlertState> alerts, SortedMap<String, Quarter> redSince) {
        int most = 0;
        for (AlertState each : alerts) {
            Quarter since = redSince.get(each.key().subject());
            if (since != null && each.basis() != null) {
                int quarters = 1;
                Quarter last = each.basis().quarter();
                for (Quarter q = since; q.compareTo(last) < 0; q = q.next()) {
                    quarters++;
                }
                most = Math.max(most, quarters);
            }
        }
        return most;
    }

    private boolean any(String org, Category category, Predicate<Conclusion> sign) {
        return signs.of(org).entrySet().stream()
                .anyMatch(each ->
                        sign.test(each.getValue())
                                && category(each.getKey()).equals(Optional.of(category)));
    }

    /** Whether a statutory duty of the category is forecast to be breached at year end. */
    private boolean breach(String org, Category category) {
        Map<String, Conclusion> of = signs.of(org);
        return day.catalogue().plans().ladder().statutory().stream()
                .filter(metric -> category(metric).equals(Optional.of(category)))
                .map(of::get)
                .anyMatch(each -> each != null && each.yearEnd() == Rag.RED);
    }

    /** Only a plan that was open at the last look, and is no more, is read again: once. */
    private boolean hasExited(Rungs before, Category category) {
        TreeSet<PlanId> gone = new TreeSet<>(before.plans());
        plans.of(before.org()).forEach(plan -> gone.remove(plan.id()));
        return !gone.isEmpty()
                && plans.whatever(gone).stream()
                        .anyMatch(each -> each.category() == category && !each.state().isOpen());
    }

    private Optional<Category> category(String metric) {
        return day.catalogue().catalogue().metric(metric).flatMap(it -> Category.of(it.category()));
    }
}
