package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.Optional;
import uk.pctmonitor.core.rating.Rag;

/**
 * At which stage of escalation a category stands (rules.md 4.5). It goes up at once, as many stages
 * as the facts ask for; it comes down one stage for each satisfied exit review, never two. Where no
 * plan is left to be reviewed, the months in which improvement is expected stand in for the review.
 * DIRECTION is recorded by people, never reached and never left by a rule.
 */
public final class Ladder {
    private final LadderPolicy policy;

    public Ladder(LadderPolicy policy) {
        this.policy = policy;
    }

    /**
     * Where the category stands now; the same position when nothing has changed.
     *
     * @param before where it stood
     * @param today London date
     */
    public LadderPosition next(LadderPosition before, LadderFacts facts, LocalDate today) {
        if (before.stage() == Stage.DIRECTION) {
            return before;
        }
        LadderPosition asked = asked(before, facts, today);
        int up = asked.stage().compareTo(before.stage());
        if (up > 0) {
            return asked;
        }
        return up == 0 ? before : down(before, asked, facts, today);
    }

    private LadderPosition asked(LadderPosition before, LadderFacts facts, LocalDate today) {
        return intervention(before, facts, today)
                .map(why -> new LadderPosition(Stage.INTERVENTION, today, why))
                .or(() ->
                        formal(facts)
                                .map(why -> new LadderPosition(Stage.FORMAL_RECOVERY, today, why)))
                .or(() ->
                        recovery(facts).map(why -> new LadderPosition(Stage.RECOVERY, today, why)))
                .or(() -> watch(facts).map(why -> new LadderPosition(Stage.WATCH, today, why)))
                .orElseGet(() -> LadderPosition.steady(today));
    }

    private Optional<String> intervention(
            LadderPosition before, LadderFacts facts, LocalDate today) {
        if (facts.breachAhead()) {
            return Optional.of("a statutory duty is forecast to be breached");
        }
        boolean formal = before.stage() == Stage.FORMAL_RECOVERY;
        int months = policy.monthsWithoutImprovement();
        return formal
                        && facts.worst() == Rag.RED
                        && !today.isBefore(before.since().plusMonths(months))
                ? Optional.of("no improvement in %d months of formal recovery".formatted(months))
                : Optional.empty();
    }

    private Optional<String> formal(LadderFacts facts) {
        if (facts.redQuarters() >= policy.redQuarters()) {
            return Optional.of("red in %d quarters running".formatted(facts.redQuarters()));
        }
        if (facts.planLate()) {
            return Optional.of("the plan was not handed in in time");
        }
        return facts.returns() >= policy.returns()
                ? Optional.of("the plan was returned %d times".formatted(facts.returns()))
                : Optional.empty();
    }

    private static Optional<String> recovery(LadderFacts facts) {
        return switch (facts.worst()) {
            case RED -> Optional.of("red for the first quarter");
            case AMBER -> Optional.of("amber");
            case GREEN, NO_DATA, AWAITED, NOT_RATED -> Optional.empty();
        };
    }

    private static Optional<String> watch(LadderFacts facts) {
        if (facts.concern()) {
            return Optional.of("green, with a special cause for concern");
        }
        return facts.amberAhead()
                ? Optional.of("green, and forecast amber or red at year end")
                : Optional.empty();
    }

    private LadderPosition down(
            LadderPosition before, LadderPosition asked, LadderFacts facts, LocalDate today) {
        if (before.stage() == Stage.WATCH) {
            return asked;
        }
        Stage below = before.stage().below();
        if (facts.exit()) {
            return new LadderPosition(below, today, "an exit review was satisfied");
        }
        LocalDate review = before.since().plusMonths(policy.monthsWithoutImprovement());
        return !facts.planOpen() && !today.isBefore(review)
                ? new LadderPosition(
                        below,
                        today,
                        "%d months without a plan and without need of one"
                                .formatted(policy.monthsWithoutImprovement()))
                : before;
    }
}
