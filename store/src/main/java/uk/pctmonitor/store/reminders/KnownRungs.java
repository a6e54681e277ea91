package uk.pctmonitor.store.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.LadderPosition;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.outbox.OutboxHistory;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;

/**
 * Where categories stood on the ladder at the end of a day in London. Only the newest position is
 * kept; but every move to or from formal recovery and above is told to the organisation, and from
 * what was told such positions are known exactly. Of moves below, nothing is kept: a category that
 * had an open plan is then said to stand at recovery since the plan was required, and of any other
 * nothing is said. What else the daily run keeps there for itself is left as it is.
 *
 * @param day the day
 * @param open the plans of the organisation that were open then
 */
public record KnownRungs(LocalDate day, List<Plan> open) {

    public KnownRungs {
        open = List.copyOf(open);
    }

    /** Whether an organisation's rungs are there. */
    public static boolean isRungs(Key key) {
        return key.sk().equals(Rungs.SORT_KEY);
    }

    /** Whether no category has moved since the day, so that the rungs are as they were. */
    public static boolean isAsItWas(Item now, LocalDate day) {
        return Rungs.of(now).positions().values().stream()
                .noneMatch(position -> position.since().isAfter(day));
    }

    /** A move that was told. */
    private record Move(LocalDate on, Prompt.OfStage told) {
        LadderPosition position() {
            return new LadderPosition(told.to(), on, told.reason());
        }
    }

    /**
     * The rungs as they were, as far as that can be told; empty where nothing had been said.
     *
     * @param told everything that was ever to be told to the organisation
     */
    public Optional<Item> item(Item now, OutboxHistory told) {
        Rungs read = Rungs.of(now);
        Map<Category, LadderPosition> positions = new EnumMap<>(Category.class);
        read.positions()
                .forEach((category, position) -> {
                    if (!position.since().isAfter(day)) {
                        positions.put(category, position);
                    } else {
                        earlier(category, moves(told, category))
                                .ifPresent(it -> positions.put(category, it));
                    }
                });
        Rungs then =
                new Rungs(read.org(), read.version(), positions, read.redSince(), read.plans());
        return positions.isEmpty()
                ? Optional.empty()
                : Optional.of(then.item(read.version(), now.index()));
    }

    private Optional<LadderPosition> earlier(Category category, List<Move> moves) {
        Optional<Move> last =
                moves.stream()
                        .filter(move -> !move.on().isAfter(day))
                        .reduce((earlier, later) -> later);
        Stage left =
                moves.stream()
                        .filter(move -> move.on().isAfter(day))
                        .findFirst()
                        .map(move -> move.told().from())
                        .orElse(Stage.STEADY);
        if (left.compareTo(Stage.FORMAL_RECOVERY) >= 0) {
            return last.filter(move -> move.told().to() == left).map(Move::position);
        }
        return open.stream()
                .filter(plan -> plan.category() == category)
                .min(Comparator.comparing(Plan::required))
                .map(plan ->
                        last.filter(move -> move.told().to() == Stage.RECOVERY)
                                .map(Move::position)
                                .orElseGet(() ->
                                        new LadderPosition(
                                                Stage.RECOVERY, plan.required(), "amber or red")));
    }

    /** The moves of the category that were told, in order; each once, whoever was told. */
    private static List<Move> moves(OutboxHistory told, Category category) {
        return told.entries().stream()
                .map(OutboxHistory.Entry::fact)
                .flatMap(fact -> fact instanceof Fact.Prompts it ? moves(it) : Stream.empty())
                .filter(move -> move.told().category() == category)
                .toList();
    }

    private static Stream<Move> moves(Fact.Prompts fact) {
        return fact.prompts().stream()
                .filter(Prompt.OfStage.class::isInstance)
                .map(Prompt.OfStage.class::cast)
                .filter(each -> each.org().equals(fact.addressee()))
                .map(each -> new Move(London.dateOf(fact.created()), each));
    }
}
