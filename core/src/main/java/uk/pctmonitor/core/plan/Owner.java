package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.organisation.Routing;

/**
 * Who answers for a milestone: whoever has a role in an organisation, or one person whoever employs
 * them (S1.7).
 *
 * @param org the organisation in whose contacts the owner is
 * @param role in lower case; empty when it is a person
 * @param contact the contact's id, meaningless outside; null when it is a role
 */
public record Owner(String org, String role, @Nullable String contact) {

    public Owner {
        if (role.isEmpty() == (contact == null)) {
            throw new IllegalArgumentException("an owner is a role or a person of " + org);
        }
    }

    public static Owner role(String org, String role) {
        return new Owner(org, role, null);
    }

    public static Owner person(String org, String contact) {
        return new Owner(org, "", contact);
    }

    /**
     * The live contacts that it is, in id order, each address once: the person, or whoever has a
     * role that contains its words, in capitals or not. Empty when nobody can be reached.
     */
    public List<Contact> among(List<Contact> contacts, LocalDate day) {
        return Routing.recipients(contacts, org, day).stream()
                .filter(each ->
                        contact == null
                                ? each.role()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(role.toLowerCase(Locale.ROOT))
                                : each.id().equals(contact))
                .toList();
    }

    /** In words that name nobody: {@code 5FL immunisation lead} or {@code a person at 5FL}. */
    public String label() {
        return contact == null ? org + " " + role : "a person at " + org;
    }
}
