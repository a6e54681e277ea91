package uk.pctmonitor.core.alert;

import java.time.LocalDate;

/**
 * Somebody knows of an alert and has asked not to be reminded for a while.
 *
 * @param by the role that acknowledged
 * @param until last day of quiet
 * @param note in their words, may be empty
 */
public record Acknowledgement(String by, LocalDate until, String note) {}
