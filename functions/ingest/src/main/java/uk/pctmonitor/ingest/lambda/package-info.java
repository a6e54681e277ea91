/**
 * The ingest function on Lambda: its event, its wiring, its handler. Start at {@link
 * uk.pctmonitor.ingest.lambda.IngestHandler}.
 */
@NullMarked
package uk.pctmonitor.ingest.lambda;

import org.jspecify.annotations.NullMarked;
