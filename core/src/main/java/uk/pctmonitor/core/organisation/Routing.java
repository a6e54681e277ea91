package uk.pctmonitor.core.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Who receives what. */
public final class Routing {

    private Routing() {}

    /** The live contacts of the organisation on the day, in id order, each address once. */
    public static List<Contact> recipients(List<Contact> contacts, String org, LocalDate day) {
        return contacts.stream()
                .filter(each -> each.org().equals(org) && each.isLiveOn(day))
                .sorted(Comparator.comparing(Contact::id))
                .toList();
    }
}
