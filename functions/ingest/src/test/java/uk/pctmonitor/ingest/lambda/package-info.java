/** Tests of the ingest function's event, wiring and handler. */
@NullMarked
package uk.pctmonitor.ingest.lambda;

import org.jspecify.annotations.NullMarked;
