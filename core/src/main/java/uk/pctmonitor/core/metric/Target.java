package uk.pctmonitor.core.metric;

/**
 * What one metric of one organisation is compared with in one quarter.
 *
 * @param goal the level to reach
 * @param amber what is still amber
 * @param source which of the three precedences it came from
 * @param citation where it is written down: a paper, a file and row, or a catalogue line; never
 *     empty
 */
public record Target(Goal goal, AmberRule amber, TargetSource source, String citation) {}
