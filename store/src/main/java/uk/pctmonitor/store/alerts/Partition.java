package uk.pctmonitor.store.alerts;

import uk.pctmonitor.store.port.Key;

/** The partition of everything about one organisation. */
final class Partition {

    private static final String PREFIX = "ORG#";

    private Partition() {}

    static String of(String org) {
        return PREFIX + org;
    }

    static String org(Key key) {
        return key.pk().substring(PREFIX.length());
    }
}
