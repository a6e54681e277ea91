package uk.pctmonitor.core.intake;

import java.time.Instant;

/**
 * An uploaded file, without its bytes.
 *
 * @param submitter code from the key
 * @param fileName last part of the key
 * @param received when the bucket took it
 * @param bytes its size
 */
public record Upload(String submitter, String fileName, Instant received, long bytes) {}
