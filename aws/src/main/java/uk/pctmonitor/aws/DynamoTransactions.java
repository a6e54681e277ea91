package uk.pctmonitor.aws;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.InvalidWriteException;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.port.TransactionLimits;
import uk.pctmonitor.store.port.Write;

/**
 * Transactions on DynamoDB. One write alone is a conditional put or delete, which costs half the
 * units. Cancelled by a conflict or by throttling, either is repeated within bounds.
 * <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html>
 */
final class DynamoTransactions {

    private static final Set<String> WORTH_REPEATING =
            Set.of(
                    "TransactionConflict",
                    "ProvisionedThroughputExceeded",
                    "ThrottlingError",
                    "RequestLimitExceeded");
    private static final String WHAT = "transaction";

    private final DynamoDbClient client;
    private final String table;
    private final DynamoWrites requests;
    private final BackOff backOff;

    DynamoTransactions(DynamoDbClient client, String table, BackOff backOff) {
        this.client = client;
        this.table = table;
        this.requests = new DynamoWrites(table);
        this.backOff = backOff;
    }

    Outcome transact(List<Write> writes) {
        TransactionLimits.check(writes);
        List<Write> needed = writes.stream().filter(DynamoTransactions::doesSomething).toList();
        return switch (needed.size()) {
            case 0 -> Outcome.COMMITTED;
            case 1 -> numbered(alone(needed.getFirst()), needed, writes);
            default -> numbered(together(needed), needed, writes);
        };
    }

    /** A check of nothing writes nothing, and DynamoDB would not take it. */
    private static boolean doesSomething(Write write) {
        return !(write instanceof Write.Check && write.condition() instanceof Condition.Always);
    }

    /** Indexes count the writes as they were given. */
    private static Outcome numbered(Outcome outcome, List<Write> needed, List<Write> writes) {
        return outcome instanceof Outcome.Refused(int write, Item found)
                ? new Outcome.Refused(writes.indexOf(needed.get(write)), found)
                : outcome;
    }

    private Outcome alone(Write write) {
        for (int made = 1; ; made++) {
            try {
                return once(write);
            } catch (TableUnavailableException e) {
                // The SDK does not repeat what met a transaction that is under way.
                if (!(e.getCause() instanceof TransactionConflictException)
                        || !backOff.again(made)) {
                    throw e;
                }
            }
        }
    }

    private Outcome once(Write write) {
        try {
            return switch (write) {
                case Write.Put(Item item, Condition condition) -> {
                    var _ =
                            DynamoCalls.call(
                                    "put", () -> client.putItem(requests.put(item, condition)));
                    yield Outcome.COMMITTED;
                }
                case Write.Delete(Key key, Condition condition) -> {
                    var _ =
                            DynamoCalls.call(
                                    "delete",
                                    () -> client.deleteItem(requests.delete(key, condition)));
                    yield Outcome.COMMITTED;
                }
                case Write.Check(Key key, Condition condition) -> check(key, condition);
            };
        } catch (ConditionalCheckFailedException e) {
            return new Outcome.Refused(0, DynamoItems.found(e.item()));
        }
    }

    /** Nothing is written, so that a consistent read is enough. */
    private Outcome check(Key key, Condition condition) {
        GetItemRequest get =
                GetItemRequest.builder()
                        .tableName(table)
                        .key(DynamoItems.write(key))
                        .consistentRead(true)
                        .build();
        Item found = DynamoItems.found(DynamoCalls.call("read", () -> client.getItem(get)).item());
        boolean holds =
                switch (condition) {
                    case Condition.Always _ -> true;
                    case Condition.Absent _ -> found == null;
                    case Condition.Equals(String attribute, var value) ->
                            found != null && value.equals(found.attributes().get(attribute));
                };
        return holds ? Outcome.COMMITTED : new Outcome.Refused(0, found);
    }

    private Outcome together(List<Write> writes) {
        List<TransactWriteItem> items = writes.stream().map(requests::inTransaction).toList();
        for (int made = 1; ; made++) {
            try {
                // The SDK adds a token of its own to each request, so that its own repeats of a
                // lost response are taken as one.
                var _ =
                        DynamoCalls.call(
                                WHAT,
                                () ->
                                        client.transactWriteItems(
                                                TransactWriteItemsRequest.builder()
                                                        .transactItems(items)
                                                        .build()));
                return Outcome.COMMITTED;
            } catch (TransactionCanceledException e) {
                Optional<Outcome> refused = refused(e.cancellationReasons());
                if (refused.isPresent()) {
                    return refused.get();
                }
                if (!worthRepeating(e)) {
                    throw new InvalidWriteException(
                            "DynamoDB will never take this transaction: " + e.getMessage(), e);
                }
                if (!backOff.again(made)) {
                    throw DynamoCalls.unavailable(WHAT, e);
                }
            }
        }
    }

    private static Optional<Outcome> refused(List<CancellationReason> reasons) {
        for (int i = 0; i < reasons.size(); i++) {
            CancellationReason reason = reasons.get(i);
            if ("ConditionalCheckFailed".equals(reason.code())) {
                return Optional.of(new Outcome.Refused(i, DynamoItems.found(reason.item())));
            }
        }
        return Optional.empty();
    }

    /** Without any reason given, nobody knows why; then it is worth repeating. */
    private static boolean worthRepeating(TransactionCanceledException e) {
        return e.cancellationReasons().stream()
                .map(CancellationReason::code)
                .filter(code -> code != null && !code.equals("None"))
                .allMatch(WORTH_REPEATING::contains);
    }
}
