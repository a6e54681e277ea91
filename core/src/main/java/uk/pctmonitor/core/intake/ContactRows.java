package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.organisation.Contact;

/** Rows that each name one person or mailbox who receives messages. */
final class ContactRows implements RowRules {

    private static final int LONGEST_NAME = 100;

    private record Kept(Contact contact, long row) {}

    private final Check check;
    private final Header header;
    private final Position orgAt;
    private final Position emailAt;
    private final OrganisationRule organisations;
    private final Map<String, Kept> kept = new HashMap<>();
    private final List<Contact> contacts = new ArrayList<>();

    ContactRows(Check check, Header header, Position org, Position email) {
        this.check = check;
        this.header = header;
        this.orgAt = org;
        this.emailAt = email;
        this.organisations = new OrganisationRule(check, org);
    }

    @Override
    public void read(RowReading row) {
        String org = organisation(row);
        String email = email(row);
        String role = required(row, Role.CONTACT_ROLE);
        String name =
                header.find(Role.CONTACT_NAME).map(at -> row.words(at, LONGEST_NAME)).orElse("");
        LocalDate from = date(row, Role.FROM);
        LocalDate to = date(row, Role.TO);
        if (from != null && to != null && to.isBefore(from)) {
            row.error(
                    FindingCode.BAD_DATE,
                    "The contact ends on %s, before it begins on %s.".formatted(to, from),
                    "Correct one of the dates.");
        }
        if (row.faulty() || org == null || email == null || role == null) {
            return;
        }
        keep(row, new Contact(Contact.idOf(org, email), org, role, name, email, from, to));
    }

    private void keep(RowReading row, Contact contact) {
        Kept earlier = kept.putIfAbsent(contact.id(), new Kept(contact, row.line()));
        if (earlier == null) {
            contacts.add(contact);
        } else if (earlier.contact().equals(contact)) {
            check.log().add(RepeatedRows.same(row.line(), earlier.row(), "The same contact"));
        } else {
            check.log()
                    .add(
                            RepeatedRows.conflict(
                                    row.line(),
                                    earlier.row(),
                                    emailAt.heading(),
                                    "One address of %s is there twice with different roles, names or dates."
                                            .formatted(contact.org())));
        }
    }

    /** An organisation of the register, or the submitter itself, which may be none. */
    private @Nullable String organisation(RowReading row) {
        String text = CellText.trim(row.raw(orgAt));
        boolean itself = text.equals(check.upload().submitter());
        if (itself && check.submitters().name(text).isPresent()) {
            return text;
        }
        return organisations.read(row, check.receivedOn());
    }

    private @Nullable String email(RowReading row) {
        String text = row.text(emailAt);
        if (text == null) {
            return null;
        }
        if (!EmailText.isAddress(text)) {
            row.error(
                    FindingCode.BAD_EMAIL,
                    emailAt,
                    text.isEmpty()
                            ? "The e-mail address is missing."
                            : Echo.quoted(text) + " is not an e-mail address.",
                    "Write one address, such as performance@trust.example.");
            return null;
        }
        return text;
    }

    private @Nullable String required(RowReading row, Role role) {
        Optional<Position> at = header.find(role);
        if (at.isEmpty()) {
            return "";
        }
        String text = row.text(at.get());
        if (text != null && text.isEmpty()) {
            row.error(FindingCode.EMPTY_CELL, at.get(), "The cell is empty.", "Fill it in.");
            return null;
        }
        return text;
    }

    private @Nullable LocalDate date(RowReading row, Role role) {
        Position at = header.find(role).orElse(null);
        String text = at == null ? "" : row.text(at);
        if (at == null || text == null || text.isEmpty()) {
            return null;
        }
        return DateCell.read(row, at, text);
    }

    @Override
    public void refuse(RowReading row) {
        // A contact is not a figure: nothing to count.
    }

    @Override
    public Content content() {
        return new Content.Contacts(contacts);
    }
}
