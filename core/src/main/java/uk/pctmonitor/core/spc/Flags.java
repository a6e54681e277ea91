package uk.pctmonitor.core.spc;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;
import uk.pctmonitor.core.metric.Direction;

/** The rules that flag one point, and which way each points. */
final class Flags {

    /** Where one trend ends and another begins, the way of the later one. */
    private final EnumMap<Rule, Integer> ways = new EnumMap<>(Rule.class);

    /** Whether the point is the end of one trend and the beginning of the opposite one. */
    private boolean turn;

    /**
     * Flags the point.
     *
     * @param way 1 upwards, -1 downwards
     */
    void raise(Rule rule, int way) {
        Integer before = ways.put(rule, way);
        turn |= before != null && before != way;
    }

    boolean none() {
        return ways.isEmpty();
    }

    /** Every rule that flags the point. */
    Set<Rule> rules() {
        return ways.keySet();
    }

    /** What the signals say: one judgement for each way in which they point. */
    Set<Variation> judgements(Direction direction) {
        Set<Variation> judgements = EnumSet.noneOf(Variation.class);
        for (int way : ways.values()) {
            judgements.add(judgement(way, direction));
            if (turn) {
                judgements.add(judgement(-way, direction));
            }
        }
        return judgements;
    }

    /** What to show for the point, which must be flagged. */
    Variation shown(Direction direction, Conflict conflict) {
        if (conflict == Conflict.CONCERN && judgements(direction).contains(Variation.CONCERN)) {
            return Variation.CONCERN;
        }
        return judgement(ways.values().iterator().next(), direction);
    }

    private static Variation judgement(int way, Direction direction) {
        return switch (direction) {
            case HIGHER -> way > 0 ? Variation.IMPROVEMENT : Variation.CONCERN;
            case LOWER -> way > 0 ? Variation.CONCERN : Variation.IMPROVEMENT;
            case RANGE, NONE -> Variation.NEUTRAL;
        };
    }
}
