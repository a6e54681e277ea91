@NullMarked
package uk.pctmonitor.report.page.legacy;

import org.jspecify.annotations.NullMarked;
