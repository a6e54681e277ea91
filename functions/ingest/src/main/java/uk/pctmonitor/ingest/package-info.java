/** Takes an uploaded file in: claims, checks, stores, accepts or refuses it. */
@NullMarked
package uk.pctmonitor.ingest;

import org.jspecify.annotations.NullMarked;
