package uk.pctmonitor.core.spc;

import java.util.EnumSet;
import java.util.Set;
import uk.pctmonitor.core.metric.Direction;

/** The rules that flag one point, and which way each points. A bit stands for a rule. */
final class Flags {

    private static final Rule[] RULES = Rule.values();

    private int up;
    private int down;

    /** Where one trend ends and another begins, the way of the later one. */
    private int trendShown;

    /**
     * Flags the point.
     *
     * @param way 1 upwards, -1 downwards
     */
    void raise(Rule rule, int way) {
        if (way > 0) {
            up |= bit(rule);
        } else {
            down |= bit(rule);
        }
        if (rule == Rule.TREND) {
            trendShown = way;
        }
    }

    /** Lets the trend of a point that is in one count as going this way alone. */
    void turnTrend(int way) {
        up &= ~bit(Rule.TREND);
        down &= ~bit(Rule.TREND);
        raise(Rule.TREND, way);
    }

    boolean has(Rule rule) {
        return ((up | down) & bit(rule)) != 0;
    }

    boolean none() {
        return (up | down) == 0;
    }

    /** Every rule that flags the point. */
    Set<Rule> rules() {
        if (none()) {
            return Set.of();
        }
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        for (Rule rule : RULES) {
            if (has(rule)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** What the signals say: one judgement for each way in which they point. */
    Set<Variation> judgements(Direction direction) {
        if (none()) {
            return Set.of();
        }
        if (up == 0 || down == 0) {
            return EnumSet.of(judgement(up == 0 ? -1 : 1, direction));
        }
        return EnumSet.of(judgement(1, direction), judgement(-1, direction));
    }

    /** What to show for the point, which must be flagged. */
    Variation shown(Direction direction, Conflict conflict) {
        if (conflict == Conflict.CONCERN && judgements(direction).contains(Variation.CONCERN)) {
            return Variation.CONCERN;
        }
        Rule first = rules().iterator().next();
        int way = (up & bit(first)) != 0 ? 1 : -1;
        return judgement(first == Rule.TREND ? trendShown : way, direction);
    }

    private static int bit(Rule rule) {
        return switch (rule) {
            case ASTRONOMICAL -> 1;
            case TREND -> 2;
            case TWO_OF_THREE -> 4;
            case SHIFT -> 8;
        };
    }

    private static Variation judgement(int way, Direction direction) {
        return switch (direction) {
            case HIGHER -> way > 0 ? Variation.IMPROVEMENT : Variation.CONCERN;
            case LOWER -> way > 0 ? Variation.CONCERN : Variation.IMPROVEMENT;
            case RANGE, NONE -> Variation.NEUTRAL;
        };
    }
}
