package uk.pctmonitor.core.message;

/**
 * One plain-text e-mail.
 *
 * @param subject what a busy reader sees first
 * @param body lines separated by {@code \n}, ending in one
 */
public record Message(Subject subject, String body) {}
