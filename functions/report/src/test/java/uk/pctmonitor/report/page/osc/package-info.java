@NullMarked
package uk.pctmonitor.report.page.osc;

import org.jspecify.annotations.NullMarked;
