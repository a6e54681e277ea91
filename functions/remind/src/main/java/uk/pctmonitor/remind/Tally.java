package uk.pctmonitor.remind;

import java.util.SortedSet;
import java.util.TreeSet;

/** Counts what one run does. */
final class Tally {
    private final SortedSet<String> withoutContact = new TreeSet<>();
    private int started;
    private int moved;
    private int repeated;
    private int owners;
    private int asked;
    private int prompts;
    private int mails;
    private int suppressed;

    void started() {
        started++;
    }

    void moved(int categories) {
        moved += categories;
    }

    void repeated(int alerts) {
        repeated += alerts;
    }

    void owners(int alerts) {
        owners += alerts;
    }

    void asked(int organisations) {
        asked += organisations;
    }

    void prompted(int number) {
        prompts += number;
    }

    void composed(int number, int dropped) {
        mails += number;
        suppressed += dropped;
    }

    void withoutContact(String addressee) {
        withoutContact.add(addressee);
    }

    RemindResult result() {
        return new RemindResult(
                started,
                moved,
                repeated,
                owners,
                asked,
                prompts,
                mails,
                suppressed,
                withoutContact);
    }
}
