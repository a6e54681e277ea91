package uk.pctmonitor.assess.lambda;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.pctmonitor.aws.runtime.EventNode;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * An operator wants quarters to be assessed again.
 *
 * @param quarters at least one
 * @param isTold whether people are told what changes; not unless the event says so
 */
record ReplayEvent(SortedSet<Quarter> quarters, boolean isTold) {

    /** The field that makes an event one of these. */
    static final String NAME = "replay";

    private static final String QUARTERS = "quarters";
    private static final String TELL = "tell";

    ReplayEvent {
        quarters = Collections.unmodifiableSortedSet(new TreeSet<>(quarters));
    }

    /**
     * What the event wants.
     *
     * @throws MalformedEventException when it is not as documented
     */
    static ReplayEvent in(EventNode event) {
        event.hasOnly(Set.of(NAME));
        EventNode wanted = event.at(NAME);
        wanted.hasOnly(Set.of(QUARTERS, TELL));
        List<String> labels = wanted.texts(QUARTERS);
        if (labels.isEmpty()) {
            throw new MalformedEventException("The event's replay.quarters names no quarter.");
        }
        SortedSet<Quarter> quarters = new TreeSet<>();
        labels.forEach(label -> quarters.add(quarter(label)));
        return new ReplayEvent(quarters, wanted.flag(TELL));
    }

    private static Quarter quarter(String label) {
        try {
            return Quarter.parse(label);
        } catch (IllegalArgumentException wrong) {
            throw new MalformedEventException(
                    "The event's replay.quarters: " + wrong.getMessage(), wrong);
        }
    }
}
