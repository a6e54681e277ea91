package uk.pctmonitor.store.outbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.pctmonitor.store.port.Key;

/** Where outbox items are kept, and the names of the attributes that decide. */
final class Layout {

    /** What an item is. */
    enum Kind {
        TRANSITIONS,
        RECEIPT,
        MAIL,
        /** What is to be composed, committed before the e-mails themselves. */
        PLAN,
        /** What happened to a recovery plan. */
        PLAN_NEWS,
        /** What a day brings to somebody. */
        PROMPTS,
        /** Subject and body that e-mails to several recipients share. */
        TEXT
    }

    /** How far an item has come. */
    enum Status {
        /** A fact that no e-mail tells yet. */
        WAITING,
        /** A fact that an e-mail tells; the e-mail may still be on its way. */
        COMPOSED,
        /** A fact that is not told, with the reason. */
        SUPPRESSED,
        /** An e-mail not yet handed over. */
        UNSENT,
        /** An e-mail handed over. */
        SENT,
        /** An e-mail that will never be taken over as things are; a person has to look. */
        PARKED
    }

    static final String UNSENT = "UNSENT";
    static final String PARKED = "PARKED";
    static final String KIND = "kind";
    static final String STATUS = "status";

    /** Why something is suppressed, or parked. */
    static final String WHY = "why";

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final String OUTBOX = "OUTBOX#";

    private Layout() {}

    static String partition(String addressee) {
        return OUTBOX + addressee;
    }

    static boolean isOutbox(Key key) {
        return key.pk().startsWith(OUTBOX);
    }

    /** At most one composition of an addressee is under way. */
    static Key plan(String addressee) {
        return new Key(partition(addressee), "PLAN");
    }

    static String addressee(Key key) {
        return key.pk().substring(OUTBOX.length());
    }

    /** All of the same length, so that they sort in time order; milliseconds. */
    static String time(Instant instant) {
        return INSTANT.format(instant);
    }

    static Key key(String addressee, Instant created, String id) {
        return new Key(partition(addressee), time(created) + "#" + id);
    }

    /** When the fact came about or the e-mail was composed. */
    static Instant since(Key key) {
        return Instant.parse(key.sk().substring(0, key.sk().indexOf('#')));
    }

    /** Whether the key says when: texts and compositions in hand have other keys. */
    static boolean isDated(Key key) {
        return Character.isDigit(key.sk().charAt(0));
    }

    /** The index leads with the time, whoever it is for. */
    static Key place(String index, Key key) {
        return new Key(index, key.sk());
    }
}
