package uk.pctmonitor.core.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What files of people's decisions are held against.
 *
 * @param longestOverride days for which the override of a light may hold
 * @param longestAcknowledgement days for which an acknowledgement may (rules.md 4.9)
 * @param barriers why milestones are missed: words by code (S3.14)
 */
public record DecisionRules(
        int longestOverride, int longestAcknowledgement, SortedMap<String, String> barriers) {

    public DecisionRules {
        barriers = Collections.unmodifiableSortedMap(new TreeMap<>(barriers));
    }
}
