package uk.pctmonitor.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Earlier;
import uk.pctmonitor.core.intake.Plausibility;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * The visible returns that an upload is compared with: those of its own quarters, and of the
 * quarters before them until one is empty.
 */
final class EarlierReturns {

    private final SortedMap<Quarter, SortedMap<String, List<StoredReturn>>> quarters;
    private final String order;

    private EarlierReturns(
            SortedMap<Quarter, SortedMap<String, List<StoredReturn>>> quarters, String order) {
        this.quarters = quarters;
        this.order = order;
    }

    /**
     * Reads them.
     *
     * @param order of the upload
     */
    static EarlierReturns load(
            Returns returns, String collection, Collection<Return> now, String order) {
        SortedSet<Quarter> own = new TreeSet<>(now.stream().map(Return::quarter).toList());
        SortedMap<Quarter, SortedMap<String, List<StoredReturn>>> read = new TreeMap<>();
        for (Quarter quarter : own) {
            read.computeIfAbsent(quarter, each -> returns.allOfQuarter(collection, each));
        }
        for (Quarter quarter : own) {
            Quarter before = quarter.previous();
            for (int back = 1; back <= Plausibility.QUARTERS_BACK; back++) {
                if (read.computeIfAbsent(before, each -> returns.allOfQuarter(collection, each))
                        .isEmpty()) {
                    break;
                }
                before = before.previous();
            }
        }
        return new EarlierReturns(read, order);
    }

    /** For each organisation what stood before this upload, one return a quarter. */
    Map<String, List<Earlier>> before() {
        Map<String, List<Earlier>> byOrg = new HashMap<>();
        for (var orgs : quarters.values()) {
            orgs.forEach((org, all) ->
                    latest(all, true)
                            .ifPresent(stored ->
                                    byOrg.computeIfAbsent(org, _ -> new ArrayList<>())
                                            .add(
                                                    new Earlier(
                                                            stored.content(),
                                                            stored.submitter()))));
        }
        return byOrg;
    }

    /** The return that stands for the same organisation and quarter, sent before or after this. */
    Optional<StoredReturn> current(Return content) {
        return latest(of(content), false);
    }

    /** Whether it was sent after this upload. */
    boolean isLater(StoredReturn other) {
        return other.order().compareTo(order) > 0;
    }

    /**
     * Returns for the same organisation and quarter that came in the same second by another key.
     */
    List<StoredReturn> sameSecond(Return content, String key) {
        return of(content).stream()
                .filter(other -> !other.file().equals(key))
                .filter(other -> Submission.second(other.order()).equals(Submission.second(order)))
                .toList();
    }

    private List<StoredReturn> of(Return content) {
        return quarters.getOrDefault(content.quarter(), new TreeMap<>())
                .getOrDefault(content.org(), List.of());
    }

    private Optional<StoredReturn> latest(List<StoredReturn> inOrder, boolean onlyBefore) {
        return inOrder.reversed().stream()
                .filter(each -> !onlyBefore || !isLater(each))
                .findFirst();
    }
}
