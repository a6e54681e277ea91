package uk.pctmonitor.remind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Basis;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.Ladder;
import uk.pctmonitor.core.plan.LadderPosition;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanCatalogue;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.plan.prompt.Audience;
import uk.pctmonitor.core.plan.prompt.Audience.Part;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.plans.HeadItem;
import uk.pctmonitor.store.port.Write;
import uk.pctmonitor.store.reminders.Rungs;

/**
 * Moves the categories of organisations on the ladder of escalation (rules.md 4.5), and tells those
 * who have to know of every move to or from formal recovery and above. What lies below is told by
 * the figures' own alerts.
 */
final class Ladders {
    private final Day day;
    private final OpenPlans plans;
    private final OpenBooks books;
    private final EarlySigns signs;
    private final LadderLook facts;
    private final Ladder ladder;
    private SortedMap<String, Rungs> rungs = new TreeMap<>();

    Ladders(Day day, OpenPlans plans, OpenBooks books, EarlySigns signs) {
        this.day = day;
        this.plans = plans;
        this.books = books;
        this.signs = signs;
        this.facts = new LadderLook(day, plans, books, signs);
        this.ladder = new Ladder(day.catalogue().plans().ladder());
    }

    /** At which stage the plan's category stands. */
    Stage stage(Plan plan) {
        return rungs.getOrDefault(plan.id().org(), Rungs.none(plan.id().org()))
                .stage(plan.category());
    }

    /** Moves them all. */
    void climb(Tally tally) {
        TreeSet<String> orgs = new TreeSet<>(signs.organisations());
        day.bodies().forEach(body -> orgs.addAll(Rungs.climbing(day.table(), body)));
        books.all().forEach(book -> orgs.add(book.org()));
        plans.all().forEach(plan -> orgs.add(plan.id().org()));
        rungs = Rungs.readAll(day.table(), orgs);
        for (String org : orgs) {
            Rungs before = rungs.getOrDefault(org, Rungs.none(org));
            if (!after(before).equals(before)) {
                move(org, tally);
            }
        }
    }

    private void move(String org, Tally tally) {
        List<Prompt> told = new ArrayList<>();
        int[] moved = new int[1];
        day.commit(
                "the ladder of " + org,
                () -> {
                    told.clear();
                    // A run that stood still must not move anybody by what was so before.
                    plans.again(org);
                    books.again(org);
                    Rungs read = read(org);
                    Rungs after = after(read);
                    rungs.put(org, after);
                    if (after.equals(read)) {
                        return List.of();
                    }
                    moved[0] = moves(read, after, told);
                    List<Write> writes = new ArrayList<>();
                    writes.add(after.replace(day.sha(org)));
                    plans.of(org)
                            .forEach(plan ->
                                    writes.add(
                                            new Write.Check(
                                                    HeadItem.key(plan.id()),
                                                    HeadItem.unchanged(plan))));
                    writes.addAll(
                            new PromptFacts(day, "ladder-%s-%d".formatted(org, read.version() + 1))
                                    .writes(told));
                    return writes;
                });
        tally.moved(moved[0]);
        tally.prompted(told.size());
    }

    private Rungs read(String org) {
        return Rungs.readAll(day.table(), new TreeSet<>(List.of(org)))
                .getOrDefault(org, Rungs.none(org));
    }

    private Rungs after(Rungs before) {
        String org = before.org();
        SortedMap<String, Quarter> redSince = redSince(before);
        Map<Category, LadderPosition> positions = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            LadderPosition stood =
                    before.positions().getOrDefault(category, LadderPosition.steady(day.date()));
            LadderPosition stands =
                    ladder.next(stood, facts.of(before, category, redSince), day.date());
            if (stands.stage() != Stage.STEADY || before.positions().containsKey(category)) {
                positions.put(category, stands);
            }
        }
        TreeSet<PlanId> open = new TreeSet<>();
        plans.of(org).forEach(plan -> open.add(plan.id()));
        return new Rungs(org, before.version(), positions, redSince, open);
    }

    private SortedMap<String, Quarter> redSince(Rungs before) {
        TreeMap<String, Quarter> since = new TreeMap<>();
        for (AlertState state : books.of(before.org()).open()) {
            Basis basis = state.basis();
            String metric = state.key().subject();
            if (state.key().kind() == AlertKey.Kind.RATING
                    && state.level() == Rag.RED
                    && basis != null) {
                Quarter known = before.redSince().get(metric);
                since.put(
                        metric,
                        known != null && known.compareTo(basis.quarter()) <= 0
                                ? known
                                : lookBack(before.org(), metric, basis.quarter()));
            }
        }
        return since;
    }

    private Quarter lookBack(String org, String metric, Quarter last) {
        int most = day.catalogue().plans().ladder().redQuarters();
        return day.catalogue().collections().values().stream()
                .filter(each -> each.metrics().contains(metric))
                .findFirst()
                .map(each -> signs.redSince(org, each.code(), metric, last, most))
                .orElse(last);
    }

    private int moves(Rungs before, Rungs after, List<Prompt> told) {
        int moves = 0;
        for (Map.Entry<Category, LadderPosition> each : after.positions().entrySet()) {
            LadderPosition now = each.getValue();
            LadderPosition stood = before.positions().get(each.getKey());
            Stage from = stood == null ? Stage.STEADY : stood.stage();
            if (from != now.stage()) {
                moves++;
                audiences(before.org(), from, now.stage())
                        .forEach(who ->
                                told.add(
                                        new Prompt.OfStage(
                                                who,
                                                before.org(),
                                                each.getKey(),
                                                from,
                                                now.stage(),
                                                now.reason())));
            }
        }
        return moves;
    }

    private List<Audience> audiences(String org, Stage from, Stage to) {
        Stage upper = from.compareTo(to) > 0 ? from : to;
        if (upper.compareTo(Stage.FORMAL_RECOVERY) < 0) {
            return List.of();
        }
        PlanCatalogue catalogue = day.catalogue().plans();
        String sha = day.sha(org);
        String top =
                upper == Stage.FORMAL_RECOVERY
                        ? catalogue.roles().director()
                        : catalogue.roles().chiefExecutive();
        return List.of(
                new Audience(Part.OWNER, Owner.role(org, catalogue.roles().planLead())),
                new Audience(Part.DIRECTOR, Owner.role(sha, top)),
                new Audience(
                        Part.MANAGER, Owner.role(sha, catalogue.roles().performanceManager())));
    }
}
