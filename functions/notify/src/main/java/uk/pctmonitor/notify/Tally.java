package uk.pctmonitor.notify;

import java.util.TreeSet;

/** Counts what one run does. */
final class Tally {

    private final TreeSet<String> grouping = new TreeSet<>();
    private final TreeSet<String> withoutContact = new TreeSet<>();
    private int digests;
    private int receipts;
    private int suppressed;
    private int parked;
    private int left;

    void grouping(String sha) {
        grouping.add(sha);
    }

    void withoutContact(String sha) {
        withoutContact.add(sha);
    }

    void suppressed(int entries) {
        suppressed += entries;
    }

    void handedOver(boolean digest) {
        if (digest) {
            digests++;
        } else {
            receipts++;
        }
    }

    void parked() {
        parked++;
    }

    void left() {
        left++;
    }

    NotifyResult result() {
        return new NotifyResult(
                digests, receipts, suppressed, parked, left, grouping, withoutContact);
    }
}
