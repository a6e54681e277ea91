package uk.pctmonitor.core.assessment;

import uk.pctmonitor.core.rating.LookAhead;
import uk.pctmonitor.core.rating.YearEnd;
import uk.pctmonitor.core.spc.ControlChart;

/**
 * What is said of one figure (D3): how it stands now, where it will stand at the year's end and
 * over the next twelve months, and whether its movement means anything.
 */
public record Verdicts(
        Rated now, YearEnd yearEnd, LookAhead ahead, ControlChart chart, Steadiness steadiness) {}
