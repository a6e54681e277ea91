@NullMarked
package uk.pctmonitor.report.page.pct;

import org.jspecify.annotations.NullMarked;
