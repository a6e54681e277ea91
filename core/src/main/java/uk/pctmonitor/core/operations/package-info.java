/**
 * What whoever runs the system has to know: what was found, since when it is overdue, and the
 * e-mail that says so. Start at {@link uk.pctmonitor.core.operations.OperationsDigest}.
 */
@NullMarked
package uk.pctmonitor.core.operations;

import org.jspecify.annotations.NullMarked;
