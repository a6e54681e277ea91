package uk.pctmonitor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.ItemSize;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/**
 * What a national long file costs in DynamoDB's own measure: 152 PCTs and 40 metrics are 6,080
 * rows, and an item per row would be 244 requests and 6,080 units.
 */
class RequestCountTest {

    private static final int BATCH = 25;
    private static final int UNIT = 1024;

    /** Counts write requests and write units as DynamoDB would. */
    private static final class Meter implements MonitorTable {
        private final MonitorTable table;
        int requests;
        int units;

        Meter(MonitorTable table) {
            this.table = table;
        }

        @Override
        public Optional<Item> get(Key key) {
            return table.get(key);
        }

        @Override
        public Map<Key, Item> getAll(Collection<Key> keys) {
            return table.getAll(keys);
        }

        @Override
        public List<Item> query(String pk, String skPrefix) {
            return table.query(pk, skPrefix);
        }

        @Override
        public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
            return table.queryIndex(indexPk, indexSkPrefix);
        }

        @Override
        public void putAll(List<Item> items) {
            requests += (items.size() + BATCH - 1) / BATCH;
            items.forEach(item -> units += units(item));
            table.putAll(items);
        }

        @Override
        public Outcome transact(List<Write> writes) {
            requests++;
            for (Write write : writes) {
                // A transaction writes everything twice; the index is written once.
                if (write instanceof Write.Put(Item item, _)) {
                    units += 2 * (units(item) - index(item)) + index(item);
                } else {
                    units += 2;
                }
            }
            return table.transact(writes);
        }

        private static int units(Item item) {
            return (ItemSize.of(item) + UNIT - 1) / UNIT + index(item);
        }

        /** The index holds keys only, and never more than one unit of them. */
        private static int index(Item item) {
            return item.index() == null ? 0 : 1;
        }
    }

    @Test
    void aNationalFileOf6080RowsTakesFewWritesAndLittleSpace() {
        World world = new World(Region.of(152, 40));
        StringBuilder text = new StringBuilder(Region.HEADER);
        for (int pct = 0; pct < 152; pct++) {
            for (int metric = 0; metric < 40; metric++) {
                text.append(Region.pct(pct))
                        .append(',')
                        .append(Region.name(metric))
                        .append(",2013/14 Q1,")
                        .append(1000 + pct + metric)
                        .append(",2345\n");
            }
        }
        var id = world.upload("inbox/phe/quarterly/2013-14_Q1_all.csv", text.toString());
        Meter meter = new Meter(world.table);
        IngestResult result = world.worker(meter).run(id, "0055AED6DCD90281E5");
        assertThat(result).isInstanceOf(IngestResult.Accepted.class);
        assertThat(world.entry(id).finished().counts().figures()).isEqualTo(6080);
        assertThat(meter.requests).isLessThanOrEqualTo(15);
        assertThat(meter.units).isLessThanOrEqualTo(600);
        assertThat(world.breaches()).isEmpty();
    }
}
