package uk.pctmonitor.core.intake;

/**
 * A file after checking.
 *
 * @param content what may be stored; empty of rows when the file is refused
 * @param refused whether nothing of it may be stored
 */
public record Checked(Content content, boolean refused, Findings findings, Counts counts) {}
