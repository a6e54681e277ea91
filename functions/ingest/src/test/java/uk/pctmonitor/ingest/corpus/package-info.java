/** The corpus of good and bad files ({@code src/test/resources/corpus}), and what walks it. */
@org.jspecify.annotations.NullMarked
package uk.pctmonitor.ingest.corpus;
