package uk.pctmonitor.remind;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.Plan;

/** Which owners of open duties have no live contact, as keys of alerts. */
final class Owners {
    private final SortedSet<AlertKey> missing = new TreeSet<>();

    /**
     * Looks at the duties of the plan. Those of the body that performance-manages it are left out:
     * it is told by its own digest.
     */
    void look(Plan plan, List<Duty> duties, String sha, People people) {
        for (Duty duty : duties) {
            Owner owner = duty.owner();
            if (!owner.org().equals(sha) && people.of(owner).isEmpty()) {
                missing.add(key(plan, owner));
            }
        }
    }

    /** The organisations with plans whose owners are missing. */
    SortedSet<String> organisations() {
        TreeSet<String> orgs = new TreeSet<>();
        missing.forEach(each -> orgs.add(each.org()));
        return orgs;
    }

    boolean isMissing(AlertKey key) {
        return missing.contains(key);
    }

    /** Those that the book knows as open, and those that are missing, of its organisation. */
    SortedSet<AlertKey> keys(AlertBook book) {
        TreeSet<AlertKey> keys = new TreeSet<>();
        missing.stream().filter(each -> each.org().equals(book.org())).forEach(keys::add);
        book.open().stream()
                .map(AlertState::key)
                .filter(each -> each.kind() == AlertKey.Kind.ORPHAN)
                .forEach(keys::add);
        return keys;
    }

    private static AlertKey key(Plan plan, Owner owner) {
        String who = owner.contact() == null ? owner.label() : owner.contact();
        return new AlertKey(plan.id().org(), plan.id() + " " + who, AlertKey.Kind.ORPHAN);
    }
}
