package uk.pctmonitor.core.benchmark;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.metric.Direction;

/**
 * What peers spend, beside what they achieve (S4.9): four quadrants around the peers' means. It
 * shows where to ask a question; it does not say that one causes the other.
 *
 * @param spend how spending spreads among the peers
 * @param outcome how outcomes spread among them
 * @param placed every peer that has both figures, by code
 */
public record SpendAndOutcome(Spread spend, Spread outcome, SortedMap<String, Placed> placed) {

    /** As few peers as a funnel needs: the spread among fewer says nothing. */
    public static final int FEWEST_PEERS = Funnel.FEWEST_PEERS;

    /**
     * One peer. Figures equal to the mean are on neither side of it.
     *
     * @param spend its spending
     * @param spendScore standard deviations above (or below) the peers' mean; 0 without any spread
     * @param spendSide -1 below the peers' mean, 0 exactly on it, 1 above
     * @param outcome its outcome
     * @param outcomeScore likewise
     * @param outcomeSide likewise
     */
    public record Placed(
            BigDecimal spend,
            double spendScore,
            int spendSide,
            BigDecimal outcome,
            double outcomeScore,
            int outcomeSide) {

        /**
         * The quadrant in words: {@code lower spend, better outcome}. Where neither way is better
         * the outcome is higher or lower.
         *
         * @param outcomeDirection which way the outcome is better
         */
        public String quadrant(Direction outcomeDirection) {
            return word(spendSide, "higher", "lower")
                    + " spend, "
                    + switch (outcomeDirection) {
                        case HIGHER -> word(outcomeSide, "better", "worse");
                        case LOWER -> word(outcomeSide, "worse", "better");
                        case RANGE, NONE -> word(outcomeSide, "higher", "lower");
                    }
                    + " outcome";
        }

        private static String word(int side, String above, String below) {
            return side == 0 ? "average" : side > 0 ? above : below;
        }
    }

    public SpendAndOutcome {
        placed = Collections.unmodifiableSortedMap(new TreeMap<>(placed));
    }

    /**
     * Places every peer that has both figures; empty with fewer than {@link #FEWEST_PEERS} of them.
     *
     * @param spend by code, in any unit that makes organisations of different sizes comparable
     * @param outcome by code
     */
    public static Optional<SpendAndOutcome> of(
            Map<String, BigDecimal> spend, Map<String, BigDecimal> outcome) {
        SortedMap<String, BigDecimal> spends = new TreeMap<>(spend);
        SortedMap<String, BigDecimal> outcomes = new TreeMap<>(outcome);
        spends.keySet().retainAll(outcomes.keySet());
        outcomes.keySet().retainAll(new TreeSet<>(spends.keySet()));
        if (spends.size() < FEWEST_PEERS) {
            return Optional.empty();
        }
        Spread ofSpend = Spread.of(spends.values());
        Spread ofOutcome = Spread.of(outcomes.values());
        SortedMap<String, Placed> placed = new TreeMap<>();
        spends.forEach((code, spent) -> {
            BigDecimal achieved = outcomes.getOrDefault(code, BigDecimal.ZERO);
            placed.put(
                    code,
                    new Placed(
                            spent,
                            ofSpend.score(spent),
                            ofSpend.side(spent),
                            achieved,
                            ofOutcome.score(achieved),
                            ofOutcome.side(achieved)));
        });
        return Optional.of(new SpendAndOutcome(ofSpend, ofOutcome, placed));
    }
}
