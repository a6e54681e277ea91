package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.pctmonitor.core.organisation.Contact;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.When;

/**
 * A milestone as a row of a plan writes it.
 *
 * @param row line of the file
 * @param ownerOrg in whose contacts the owner is, empty for the accountable organisation's
 * @param owner a role, an address, or a contact's id; personal data
 */
record Promise(
        long row,
        String number,
        String action,
        Milestone.Purpose purpose,
        List<String> findings,
        When when,
        String ownerOrg,
        String owner,
        String measure,
        String evidence,
        boolean mandatory) {

    private static final Pattern CONTACT = Pattern.compile("(\\S+)-[0-9a-f]{8}");

    Promise {
        findings = List.copyOf(findings);
    }

    boolean isSameAs(Promise other) {
        return milestone("").equals(other.milestone(""));
    }

    int characters() {
        return action.length() + measure.length() + evidence.length();
    }

    /**
     * The milestone.
     *
     * @param accountable in whose contacts the owner is where the row does not say
     */
    Milestone milestone(String accountable) {
        return new Milestone(
                number,
                action,
                purpose,
                findings,
                when,
                owner(ownerOrg.isEmpty() ? accountable : ownerOrg),
                measure,
                evidence,
                mandatory);
    }

    private Owner owner(String org) {
        if (owner.contains("@")) {
            return Owner.person(org, Contact.idOf(org, owner));
        }
        Matcher contact = CONTACT.matcher(owner);
        return contact.matches()
                ? Owner.person(contact.group(1), owner)
                : Owner.role(org, owner.toLowerCase(Locale.ROOT));
    }
}
