package uk.pctmonitor.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.StandingReturns;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/**
 * What is stored and comes before an upload. A file may be refused for it, so it is read from the
 * organisations' own partitions and not by the index, which may lag; each is asked once.
 */
final class StoredBefore implements StandingReturns {

    private final Returns returns;
    private final String collection;
    private final String order;
    private final Map<String, List<StoredReturn>> read = new HashMap<>();

    /**
     * @param order of the upload
     */
    StoredBefore(Returns returns, String collection, String order) {
        this.returns = returns;
        this.collection = collection;
        this.order = order;
    }

    @Override
    public Optional<Return> of(String org, Quarter quarter) {
        return read
                .computeIfAbsent(org, each -> returns.history(each, collection))
                .reversed()
                .stream()
                .filter(each -> each.content().quarter().equals(quarter))
                .filter(each -> each.order().compareTo(order) < 0)
                .findFirst()
                .map(StoredReturn::content);
    }
}
