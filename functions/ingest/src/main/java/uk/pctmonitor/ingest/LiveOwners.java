package uk.pctmonitor.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.store.people.ContactBook;

/**
 * Tells whether an owner is a live contact on a day: by person the very contact, by role any whose
 * own role contains the words. Each organisation's contacts are read once, when first asked for.
 */
final class LiveOwners implements Predicate<Owner> {

    private final ContactBook contacts;
    private final LocalDate day;
    private final Map<String, List<Contact>> known = new HashMap<>();

    LiveOwners(ContactBook contacts, LocalDate day) {
        this.contacts = contacts;
        this.day = day;
    }

    @Override
    public boolean test(Owner owner) {
        return known.computeIfAbsent(owner.org(), contacts::of).stream()
                .filter(each -> each.isLiveOn(day))
                .anyMatch(each -> is(each, owner));
    }

    private static boolean is(Contact contact, Owner owner) {
        return owner.contact() == null
                ? contact.role()
                        .toLowerCase(Locale.ROOT)
                        .contains(owner.role().toLowerCase(Locale.ROOT))
                : contact.id().equals(owner.contact());
    }
}
