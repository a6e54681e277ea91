@NullMarked
package uk.pctmonitor.report.page.sha;

import org.jspecify.annotations.NullMarked;
