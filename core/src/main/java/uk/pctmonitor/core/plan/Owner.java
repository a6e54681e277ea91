package uk.pctmonitor.core.plan;

import org.jspecify.annotations.Nullable;

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

    /** In words that name nobody: {@code 5FL immunisation lead} or {@code a person at 5FL}. */
    public String label() {
        return contact == null ? org + " " + role : "a person at " + org;
    }
}
