package uk.pctmonitor.aws.template.permission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.pctmonitor.aws.template.Template;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/**
 * A table that does what the template lets a function's role do, as DynamoDB would be asked by
 * {@link uk.pctmonitor.aws.DynamoTable}, and fails the test otherwise. The tests of a function run
 * on it, so that none of what they do lacks a right once it is deployed.
 */
public final class RoleTable implements MonitorTable {

    private static final Template TEMPLATE = Template.read();
    private static final Map<String, Permissions> ROLES = new ConcurrentHashMap<>();
    private static final Map<String, Boolean> ANSWERS = new ConcurrentHashMap<>();

    private final MonitorTable table;
    private final String role;
    private final String arn = new Stack(TEMPLATE).arn("MonitorTable");

    /**
     * @param role such as {@code IngestRole}
     */
    public RoleTable(MonitorTable table, String role) {
        this.table = table;
        this.role = role;
    }

    @Override
    public Optional<Item> get(Key key) {
        demand("GetItem", arn, key.pk());
        return table.get(key);
    }

    @Override
    public Map<Key, Item> getAll(Collection<Key> keys) {
        keys.forEach(key -> demand("BatchGetItem", arn, key.pk()));
        return table.getAll(keys);
    }

    @Override
    public List<Item> query(String pk, String skPrefix) {
        demand("Query", arn, pk);
        return table.query(pk, skPrefix);
    }

    @Override
    public List<Key> queryIndex(String indexPk, String indexSkPrefix) {
        demand("Query", arn + "/index/GSI1", indexPk);
        return table.queryIndex(indexPk, indexSkPrefix);
    }

    @Override
    public void putAll(List<Item> items) {
        items.forEach(item -> demand("BatchWriteItem", arn, item.key().pk()));
        table.putAll(items);
    }

    @Override
    public Outcome transact(List<Write> writes) {
        for (Write write : writes) {
            demand(
                    switch (write) {
                        case Write.Put _ -> "PutItem";
                        case Write.Delete _ -> "DeleteItem";
                        case Write.Check _ -> "ConditionCheckItem";
                    },
                    arn,
                    write.key().pk());
        }
        return table.transact(writes);
    }

    private void demand(String action, String resource, String partition) {
        String asked = "%s may not %s %s in %s".formatted(role, action, partition, resource);
        if (!ANSWERS.computeIfAbsent(asked, _ -> may(action, resource, partition))) {
            throw new AssertionError(asked);
        }
    }

    private boolean may(String action, String resource, String partition) {
        return ROLES.computeIfAbsent(role, _ -> Permissions.ofRole(TEMPLATE, role))
                .allow(
                        Request.of("dynamodb:" + action, resource)
                                .with("dynamodb:LeadingKeys", partition));
    }
}
