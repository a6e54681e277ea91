package uk.pctmonitor.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.pctmonitor.core.organisation.Contact;

/**
 * One address and the live contacts behind it: one person may answer for two organisations, and SNS
 * keeps one subscription an address.
 *
 * @param topic whose e-mails they get
 * @param address personal data: compared, never told
 */
record Mailbox(String topic, String address, List<Contact> contacts) {

    Mailbox {
        contacts = List.copyOf(contacts);
    }

    /** Addresses that differ in capitals are one. */
    static String folded(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    SortedSet<String> recipients() {
        SortedSet<String> ids = new TreeSet<>();
        contacts.forEach(each -> ids.add(each.id()));
        return ids;
    }
}
