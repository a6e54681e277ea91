/** The plan tracker. */
@NullMarked
package uk.pctmonitor.report.page.plans;

import org.jspecify.annotations.NullMarked;
