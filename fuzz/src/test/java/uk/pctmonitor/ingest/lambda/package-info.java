/** The fuzz target that needs what the handler of ingest keeps to itself. */
@NullMarked
package uk.pctmonitor.ingest.lambda;

import org.jspecify.annotations.NullMarked;
