package uk.pctmonitor.core.plan;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a plan's milestones after a revision: that of the milestones whose number is
 * still there. What was reported of one that is reviewed says nothing of one that is completed, nor
 * the other way round.
 */
final class CarriedOver {

    private CarriedOver() {}

    /**
     * @param text the version now in force
     * @param before the version in force until now, null when there was none
     */
    static SortedMap<String, Progress> into(
            PlanText text, @Nullable PlanText before, SortedMap<String, Progress> progress) {
        TreeMap<String, Progress> carried = new TreeMap<>(progress);
        carried.keySet()
                .removeIf(number ->
                        before == null
                                || isOngoing(text, number).isEmpty()
                                || !isOngoing(text, number).equals(isOngoing(before, number)));
        return carried;
    }

    private static Optional<Boolean> isOngoing(PlanText text, String number) {
        return text.milestone(number).map(Milestone::isOngoing);
    }
}
