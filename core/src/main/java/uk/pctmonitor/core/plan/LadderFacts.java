package uk.pctmonitor.core.plan;

import uk.pctmonitor.core.rating.Rag;

/**
 * What the ladder of escalation looks at in one category of one PCT.
 *
 * @param worst the worst level of its open alerts, GREEN when there is none
 * @param redQuarters newest consecutive quarters in which one of its figures was red: the longest
 *     such row
 * @param concern whether a green figure is a special cause for concern
 * @param amberAhead whether a green figure is forecast amber or red at year end
 * @param breachAhead whether a statutory duty is forecast to be breached
 * @param planLate whether its plan was not handed in in time
 * @param returns how often its plan was returned
 * @param planOpen whether it has a plan that has not ended
 * @param exit whether a plan of it has ended since the last look, by a satisfied exit review or
 *     because a correction removed the failure
 */
public record LadderFacts(
        Rag worst,
        int redQuarters,
        boolean concern,
        boolean amberAhead,
        boolean breachAhead,
        boolean planLate,
        int returns,
        boolean planOpen,
        boolean exit) {
    /** A category of which nothing is to be said. */
    public static final LadderFacts STEADY =
            new LadderFacts(Rag.GREEN, 0, false, false, false, false, 0, false, false);
}
