package uk.pctmonitor.core.alert;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All alert states of one organisation.
 *
 * @param org the organisation
 * @param states by key; keys that were never told of may be left out
 */
public record AlertBook(String org, SortedMap<AlertKey, AlertState> states) {
    public AlertBook {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }

    public static AlertBook empty(String org) {
        return new AlertBook(org, new TreeMap<>());
    }

    /** The state of the key; one of which nothing was ever told when the book does not have it. */
    public AlertState state(AlertKey key) {
        AlertState state = states.get(key);
        return state == null ? AlertState.unknown(key) : state;
    }

    /** This book with the state in place of the one of the same key. */
    public AlertBook with(AlertState state) {
        TreeMap<AlertKey, AlertState> changed = new TreeMap<>(states);
        changed.put(state.key(), state);
        return new AlertBook(org, changed);
    }

    /** The open alerts, in key order. */
    public List<AlertState> open() {
        return states.values().stream().filter(AlertState::isOpen).toList();
    }
}
