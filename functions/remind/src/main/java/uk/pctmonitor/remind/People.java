package uk.pctmonitor.remind;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.organisation.Routing;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.store.people.ContactBook;

/** Who can be reached on the day; each organisation's contacts are read once a run. */
final class People {
    private final ContactBook book;
    private final LocalDate date;
    private final Map<String, List<Contact>> read = new HashMap<>();

    People(Day day) {
        this.book = new ContactBook(day.table());
        this.date = day.date();
    }

    /** The live contacts that the owner is. */
    List<Contact> of(Owner owner) {
        return owner.among(contacts(owner.org()), date);
    }

    /** Every live contact of the organisation. */
    List<Contact> all(String org) {
        return Routing.recipients(contacts(org), org, date);
    }

    private List<Contact> contacts(String org) {
        return read.computeIfAbsent(org, book::of);
    }
}
