package uk.pctmonitor.store.outbox;

import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Publisher.Envelope;

/**
 * A composed e-mail not yet handed over.
 *
 * @param key where it is kept
 * @param envelope as it goes out, the same bytes every time
 * @param claim who is handing it over and until when, empty when nobody is; the fence
 */
public record Mail(Key key, Envelope envelope, String claim) {}
