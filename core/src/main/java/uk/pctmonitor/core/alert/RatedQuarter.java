package uk.pctmonitor.core.alert;

import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;

/** How a metric stood in one quarter for which there is a return. */
public record RatedQuarter(Quarter quarter, Rag rag) {}
