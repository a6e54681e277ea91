package uk.pctmonitor.report.page;

/**
 * One file of the site.
 *
 * @param path within the site, such as {@code 2014-15-Q2/sha/Q33.html}; its ending says what it is
 * @param text the whole of it
 */
public record Page(String path, String text) {}
