package uk.pctmonitor.core.benchmark;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Organisations compared with each other.
 *
 * @param name who they are, as printed
 * @param source who declared them comparable, and whether that is only recalled; empty when nobody
 *     had to
 * @param organisations their codes
 */
public record PeerSet(String name, String source, SortedSet<String> organisations) {
    public PeerSet {
        organisations = Collections.unmodifiableSortedSet(new TreeSet<>(organisations));
    }

    /** Peers whom nobody had to declare. */
    PeerSet(String name, SortedSet<String> organisations) {
        this(name, "", organisations);
    }

    /** Name and source in one. */
    public String title() {
        return source.isEmpty() ? name : name + " (" + source + ")";
    }
}
