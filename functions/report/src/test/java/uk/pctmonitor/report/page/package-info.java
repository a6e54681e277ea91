@NullMarked
package uk.pctmonitor.report.page;

import org.jspecify.annotations.NullMarked;
