/**
 * Work for assess, committed with the file that makes it necessary. Start at {@link
 * uk.pctmonitor.store.work.WorkQueue}.
 */
@NullMarked
package uk.pctmonitor.store.work;

import org.jspecify.annotations.NullMarked;
