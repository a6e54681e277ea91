package uk.pctmonitor.remind;

import java.util.List;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.prompt.Audience;
import uk.pctmonitor.core.plan.prompt.Audience.Part;

/** To whom a prompt goes when nobody has the part it is meant for. */
record Recipients(Day day, People people) {
    /** Ids of contacts; empty when nobody can be reached. */
    List<String> of(Audience audience) {
        Owner who = audience.who();
        List<Contact> meant = people.of(who);
        if (!meant.isEmpty()) {
            return ids(meant);
        }
        if (Chasers.SUBMITS.equals(who.role())) {
            // As with receipts: a first chaser arrives before the submitter's contacts are known.
            return List.of(who.org());
        }
        boolean ofOversight = audience.part() != Part.OWNER || day.bodies().contains(who.org());
        return ids(
                ofOversight
                        ? people.all(who.org())
                        : people.of(
                                Owner.role(who.org(), day.catalogue().plans().roles().planLead())));
    }

    private static List<String> ids(List<Contact> contacts) {
        return contacts.stream().map(Contact::id).toList();
    }
}
