/** Tests of ingest. */
@NullMarked
package uk.pctmonitor.ingest;

import org.jspecify.annotations.NullMarked;
