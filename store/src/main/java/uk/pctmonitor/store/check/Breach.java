package uk.pctmonitor.store.check;

/**
 * A promise that is not kept.
 *
 * @param invariant its id in docs/reliability.md, such as {@code S1}
 * @param what what was seen, and where, in one sentence
 */
public record Breach(String invariant, String what) {
    @Override
    public String toString() {
        return invariant + ": " + what;
    }
}
