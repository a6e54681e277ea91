package uk.pctmonitor.store.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.intake.Submitters;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Visibility;
import uk.pctmonitor.store.people.PeopleItems;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * Whatever readers see of an organisation came from somebody who may upload it (S10), by the rules
 * of the present catalogue and by the folder in which the file lay: that is what the bucket's
 * policy guards.
 */
public final class IsolationChecker {

    private final MonitorTable table;
    private final Submitters submitters;

    public IsolationChecker(MonitorTable table, Submitters submitters) {
        this.table = table;
        this.submitters = submitters;
    }

    /** Which of the returns came from somebody else. */
    public List<Breach> returns(List<StoredReturn> history) {
        List<Breach> breaches = new ArrayList<>();
        for (StoredReturn each : history) {
            String org = each.content().org();
            LocalDate day = each.content().quarter().end();
            String inbox = inbox(each.submitter(), each.content().collection());
            if (!each.file().startsWith(inbox)
                    || !submitters.mayReportOn(
                            each.submitter(), each.content().collection(), org, day)) {
                breaches.add(s10(org, each.content().quarter().label(), each.submitter()));
            }
        }
        return breaches;
    }

    /**
     * Which of the files of people (agreed targets, contacts, overrides, acknowledgements) came
     * from somebody else.
     *
     * @param orgs every organisation of which something may be kept
     */
    public List<Breach> people(Collection<String> orgs) {
        List<Item> kept = new ArrayList<>();
        for (String org : orgs) {
            for (String kind : PeopleItems.KINDS) {
                kept.addAll(table.query("ORG#" + org, kind));
            }
        }
        List<Item> seen = new Visibility(table).visible(kept);
        Map<DocumentId, LedgerEntry> entries =
                new HashMap<>(
                        new Ledger(table)
                                .findAll(
                                        seen.stream()
                                                .map(item -> Origin.of(item).document())
                                                .distinct()
                                                .toList()));
        List<Breach> breaches = new ArrayList<>();
        for (Item item : seen) {
            Origin origin = Origin.of(item);
            LedgerEntry entry = entries.get(origin.document());
            String org = item.key().pk().substring("ORG#".length());
            if (entry == null || !mayBeFrom(origin, entry, org)) {
                String kind = item.key().sk().substring(0, item.key().sk().indexOf('#'));
                breaches.add(s10(org, kind, origin.submitter()));
            }
        }
        return breaches;
    }

    private boolean mayBeFrom(Origin origin, LedgerEntry entry, String org) {
        String collection = entry.finished().collection();
        return origin.document().key().startsWith(inbox(origin.submitter(), collection))
                && submitters.mayReportOn(
                        origin.submitter(),
                        collection,
                        org,
                        London.dateOf(entry.finished().received()));
    }

    static String inbox(String submitter, String collection) {
        return "inbox/" + submitter + "/" + collection + "/";
    }

    private static Breach s10(String org, String what, String submitter) {
        return new Breach(
                "S10",
                "%s shows %s from %s, which may not send it.".formatted(org, what, submitter));
    }
}
