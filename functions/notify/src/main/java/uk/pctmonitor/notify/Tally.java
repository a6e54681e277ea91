package uk.pctmonitor.notify;

import java.util.EnumMap;
import java.util.TreeSet;

/** Counts what one run does. */
final class Tally {

    private final TreeSet<String> grouping = new TreeSet<>();
    private final TreeSet<String> withoutContact = new TreeSet<>();
    private final EnumMap<MailKind, Integer> handedOver = new EnumMap<>(MailKind.class);
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

    void handedOver(MailKind kind) {
        handedOver.merge(kind, 1, Integer::sum);
    }

    void parked() {
        parked++;
    }

    void left() {
        left++;
    }

    NotifyResult result() {
        return new NotifyResult(
                count(MailKind.DIGEST),
                count(MailKind.PLAN),
                count(MailKind.REMINDER),
                count(MailKind.RECEIPT),
                suppressed,
                parked,
                left,
                grouping,
                withoutContact);
    }

    private int count(MailKind kind) {
        return handedOver.getOrDefault(kind, 0);
    }
}
