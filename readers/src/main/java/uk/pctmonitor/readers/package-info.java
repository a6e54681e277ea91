/** Uploaded bytes to rows. */
@NullMarked
package uk.pctmonitor.readers;

import org.jspecify.annotations.NullMarked;
