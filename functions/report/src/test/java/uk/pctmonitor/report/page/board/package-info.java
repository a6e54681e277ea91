@NullMarked
package uk.pctmonitor.report.page.board;

import org.jspecify.annotations.NullMarked;
