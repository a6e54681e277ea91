/** Tests of alert books and assessments in the table. */
@NullMarked
package uk.pctmonitor.store.alerts;

import org.jspecify.annotations.NullMarked;
