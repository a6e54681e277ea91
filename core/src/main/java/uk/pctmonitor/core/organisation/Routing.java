package uk.pctmonitor.core.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who receives what. */
public final class Routing {

    private Routing() {}

    /**
     * The live contacts of the organisation on the day, in id order, each address once (written in
     * capitals or not).
     */
    public static List<Contact> recipients(List<Contact> contacts, String org, LocalDate day) {
        Set<String> addresses = new HashSet<>();
        return contacts.stream()
                .filter(each -> each.org().equals(org) && each.isLiveOn(day))
                .sorted(Comparator.comparing(Contact::id))
                .filter(each -> addresses.add(each.email().strip().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
