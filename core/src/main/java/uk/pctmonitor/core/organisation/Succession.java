package uk.pctmonitor.core.organisation;

import java.time.LocalDate;

/**
 * One organisation's functions passing to another on a day. A predecessor may have several
 * successors.
 */
public record Succession(String predecessor, String successor, LocalDate effective) {}
