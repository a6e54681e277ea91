package uk.pctmonitor.report.page.legacy;

/**
 * Another PCT that the same successor takes over.
 *
 * @param link to its pack, empty when there is none for this quarter
 */
public record Neighbour(String name, String link) {}
