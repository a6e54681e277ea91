package uk.pctmonitor.store.people;

import java.util.Comparator;
import java.util.List;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.store.ledger.Visibility;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MonitorTable;

/** Contacts as uploaded: the latest accepted list for each organisation stands, whole. */
public final class ContactBook {

    private final MonitorTable table;
    private final Visibility visibility;

    public ContactBook(MonitorTable table) {
        this.table = table;
        this.visibility = new Visibility(table);
    }

    /** The contacts of the organisation, live or not, in id order. */
    public List<Contact> of(String org) {
        List<Item> lists =
                visibility.visible(table.query(PeopleItems.partition(org), PeopleItems.CONTACTS));
        return lists.isEmpty()
                ? List.of()
                : PeopleItems.contacts(lists.getLast()).stream()
                        .sorted(Comparator.comparing(Contact::id))
                        .toList();
    }
}
