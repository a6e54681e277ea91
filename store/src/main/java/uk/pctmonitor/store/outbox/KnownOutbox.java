package uk.pctmonitor.store.outbox;

import java.time.LocalDate;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.store.port.Key;

/** Which outbox items had been written by the end of a day in London. */
public final class KnownOutbox {

    private KnownOutbox() {}

    /** Whether an item of an outbox is there. */
    public static boolean isOutbox(Key key) {
        return key.pk().startsWith(Layout.partition(""));
    }

    /**
     * Whether what is there was there by the day. The texts of e-mails and a composition in hand do
     * not say when they came; nothing but an e-mail or fact of its own day leads to them.
     */
    public static boolean isKnown(Key key, LocalDate day) {
        return !Layout.isDated(key) || !London.dateOf(Layout.since(key)).isAfter(day);
    }
}
