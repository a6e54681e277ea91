@NullMarked
package uk.pctmonitor.report.page.pack;

import org.jspecify.annotations.NullMarked;
