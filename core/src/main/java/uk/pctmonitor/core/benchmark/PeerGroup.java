package uk.pctmonitor.core.benchmark;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.organisation.Register;

/**
 * Organisations that somebody has declared to be comparable, under a name.
 *
 * @param name as printed and asked for, such as {@code Greater Manchester}
 * @param members codes of organisations in it
 * @param bodies codes of bodies: whoever answers to one of them on the day is in it too
 * @param source who declared it, may be empty
 * @param confidence how sure the catalogue is of it
 */
public record PeerGroup(
        String name,
        SortedSet<String> members,
        SortedSet<String> bodies,
        String source,
        Confidence confidence) {

    /**
     * @throws IllegalArgumentException when it has no name, or nobody in it
     */
    public PeerGroup {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        bodies = Collections.unmodifiableSortedSet(new TreeSet<>(bodies));
        if (name.isBlank() || (members.isEmpty() && bodies.isEmpty())) {
            throw new IllegalArgumentException("a peer group has a name and somebody in it");
        }
    }

    /** Those of the organisations that are in it on the day. */
    PeerSet among(Set<String> organisations, Register register, LocalDate day) {
        String mark = confidence == Confidence.RECALLED ? "recalled only" : "";
        String separator = source.isEmpty() || mark.isEmpty() ? "" : "; ";
        return new PeerSet(name, source + separator + mark, of(organisations, register, day));
    }

    private SortedSet<String> of(Set<String> organisations, Register register, LocalDate day) {
        SortedSet<String> in = new TreeSet<>();
        for (String each : organisations) {
            if (members.contains(each)
                    || register.answersTo(each, day)
                            .filter(body -> bodies.contains(body))
                            .isPresent()) {
                in.add(each);
            }
        }
        return in;
    }
}
