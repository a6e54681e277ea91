package uk.pctmonitor.core.benchmark;

/** Who counts as a peer of whom (rules.md 4.7; S0.2, S4.3). */
public sealed interface Grouping {

    /** Everybody is everybody's peer. */
    record All() implements Grouping {}

    /** Those that answer to the same body, such as one SHA. */
    record SameBody() implements Grouping {}

    /** Those whose populations lie in the same size band. */
    record SameSize() implements Grouping {}

    /** The members of one group, and nobody else. */
    record Members(PeerGroup group) implements Grouping {}
}
