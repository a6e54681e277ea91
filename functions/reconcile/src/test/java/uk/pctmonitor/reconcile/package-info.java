/** Tests of the daily look, on a table and documents in memory. */
@NullMarked
package uk.pctmonitor.reconcile;

import org.jspecify.annotations.NullMarked;
