package uk.pctmonitor.remind;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertLifecycle;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Decision;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.alerts.AlertBooks.Versioned;
import uk.pctmonitor.store.alerts.AlertEvent;
import uk.pctmonitor.store.alerts.BookItem;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Write;

/**
 * The alert books with an open alert, brought up to the day: what nobody acknowledged is told
 * again, acknowledgements run out, and an owner without a live contact is an alert (S1.9).
 */
final class OpenBooks {
    /** Alerts of one book told in one transaction; the rest follows in the next. */
    private static final int MOST = 90;

    private final Day day;
    private final AlertBooks books;
    private final AlertLifecycle lifecycle;
    private final SortedMap<String, AlertBook> open = new TreeMap<>();

    OpenBooks(Day day) {
        this.day = day;
        this.books = new AlertBooks(day.table());
        this.lifecycle = new AlertLifecycle(day.catalogue().alertPolicy());
    }

    /** Finds them. */
    void find() {
        for (String body : day.bodies()) {
            books.open(body).forEach(book -> open.put(book.org(), book));
        }
    }

    /** Brings every book up to the day. */
    void bring(Owners owners, Tally tally) {
        TreeSet<String> orgs = new TreeSet<>(open.keySet());
        orgs.addAll(owners.organisations());
        for (String org : orgs) {
            AlertBook known = open.getOrDefault(org, AlertBook.empty(org));
            while (!decisions(known, owners).isEmpty()) {
                List<Decision.Told> told = new ArrayList<>();
                day.commit(
                        "the alerts of " + org,
                        () -> {
                            told.clear();
                            return writes(books.of(org), owners, told);
                        });
                known = books.of(org).book();
                open.put(org, known);
                count(told, tally);
                if (told.isEmpty()) {
                    break;
                }
            }
        }
    }

    private static void count(List<Decision.Told> told, Tally tally) {
        int orphans =
                (int)
                        told.stream()
                                .filter(it -> it.after().key().kind() == AlertKey.Kind.ORPHAN)
                                .count();
        tally.owners(orphans);
        tally.repeated(told.size() - orphans);
    }

    /** Reads the organisation's book again. */
    void again(String org) {
        open.put(org, books.of(org).book());
    }

    /** The books with an open alert, in organisation order. */
    List<AlertBook> all() {
        return List.copyOf(open.values());
    }

    /** The organisation's book; an empty one when nothing is open in it. */
    AlertBook of(String org) {
        return open.getOrDefault(org, AlertBook.empty(org));
    }

    private List<Decision.Told> decisions(AlertBook book, Owners owners) {
        List<Decision> decisions = new ArrayList<>();
        for (AlertState state : book.open()) {
            if (state.key().kind() == AlertKey.Kind.RATING) {
                decisions.add(lifecycle.onDay(state, day.date()));
            }
        }
        for (AlertKey key : owners.keys(book)) {
            decisions.add(AlertLifecycle.owned(book.state(key), owners.isMissing(key), day.date()));
        }
        List<Decision.Told> told = new ArrayList<>();
        for (Decision each : decisions) {
            if (each instanceof Decision.Told it) {
                told.add(it);
            }
        }
        return told.subList(0, Math.min(MOST, told.size()));
    }

    private List<Write> writes(Versioned read, Owners owners, List<Decision.Told> told) {
        AlertBook book = read.book();
        List<Transition> transitions = new ArrayList<>();
        for (Decision.Told each : decisions(book, owners)) {
            told.add(each);
            book = book.with(each.after());
            transitions.add(transition(read.book(), each));
        }
        if (transitions.isEmpty()) {
            return List.of();
        }
        String org = book.org();
        String sha = day.sha(org);
        String id = "%s-day-%d".formatted(org, read.version() + 1);
        Item entry = OutboxItems.transitions(sha, org, day.now(), id, transitions);
        List<Write> writes = new ArrayList<>();
        writes.add(BookItem.replace(read, book, sha));
        writes.add(Write.put(entry, Condition.ABSENT));
        transitions.forEach(it ->
                writes.add(
                        Write.put(
                                new AlertEvent(it, day.date(), entry.key()).item(),
                                Condition.ABSENT)));
        return writes;
    }

    /** What was told of the alert before, told again: figures have not changed since. */
    private Transition transition(AlertBook before, Decision.Told told) {
        AlertKey key = told.after().key();
        AlertState state = before.state(key);
        Transition last =
                key.kind() == AlertKey.Kind.RATING ? books.lastTold(state).orElse(null) : null;
        Quarter opened = state.opened();
        Quarter quarter =
                last != null
                        ? last.quarter()
                        : opened != null ? opened : Quarter.containing(day.date());
        return new Transition(
                key,
                told.after().events(),
                told.change(),
                told.closing(),
                told.from(),
                told.to(),
                last == null ? "" : last.collection(),
                quarter,
                true,
                last == null ? null : last.now(),
                last == null ? null : last.before(),
                last == null ? null : last.target(),
                last == null ? null : last.amberLimit(),
                last == null ? "" : last.file());
    }
}
