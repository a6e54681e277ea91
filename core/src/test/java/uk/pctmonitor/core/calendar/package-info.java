@NullMarked
package uk.pctmonitor.core.calendar;

import org.jspecify.annotations.NullMarked;
