package uk.pctmonitor.report.page.board;

/**
 * Something for the board to ask.
 *
 * @param text the question
 * @param fact what raised it, a sentence
 */
public record Question(String text, String fact) {}
