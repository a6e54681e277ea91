@NullMarked
package uk.pctmonitor.report.chart;

import org.jspecify.annotations.NullMarked;
