package uk.pctmonitor.core.benchmark;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Organisations compared with each other.
 *
 * @param name who they are, as printed
 * @param organisations their codes
 */
public record PeerSet(String name, SortedSet<String> organisations) {
    public PeerSet {
        organisations = Collections.unmodifiableSortedSet(new TreeSet<>(organisations));
    }
}
