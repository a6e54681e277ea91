package uk.pctmonitor.store.people;

import java.util.List;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.store.port.MonitorTable;

/** Contacts as uploaded: the latest accepted list for each organisation stands, whole. */
public final class ContactBook {

    private final MonitorTable table;

    public ContactBook(MonitorTable table) {
        this.table = table;
    }

    /** The contacts of the organisation, live or not, in id order. */
    public List<Contact> of(String org) {
        throw new UnsupportedOperationException(table + org);
    }
}
