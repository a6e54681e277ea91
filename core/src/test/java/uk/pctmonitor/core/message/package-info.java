/** Subjects and references. */
@NullMarked
package uk.pctmonitor.core.message;

import org.jspecify.annotations.NullMarked;
