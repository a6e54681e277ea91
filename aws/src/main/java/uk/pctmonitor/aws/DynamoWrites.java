package uk.pctmonitor.aws;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Write;

/** Writes as DynamoDB's requests; a failed condition always answers with the item in place. */
final class DynamoWrites {

    private static final ReturnValuesOnConditionCheckFailure FOUND =
            ReturnValuesOnConditionCheckFailure.ALL_OLD;

    /** A condition in DynamoDB's words. */
    private record Expression(
            @Nullable String text,
            @Nullable Map<String, String> names,
            @Nullable Map<String, AttributeValue> values) {

        static Expression of(Condition condition) {
            return switch (condition) {
                case Condition.Always _ -> new Expression(null, null, null);
                case Condition.Absent _ -> new Expression("attribute_not_exists(pk)", null, null);
                case Condition.Equals(String attribute, var value) ->
                        new Expression(
                                "#a = :v",
                                Map.of("#a", attribute),
                                Map.of(":v", DynamoItems.write(value)));
            };
        }
    }

    private final String table;

    DynamoWrites(String table) {
        this.table = table;
    }

    TransactWriteItem inTransaction(Write write) {
        Expression e = Expression.of(write.condition());
        return switch (write) {
            case Write.Put(Item item, _) ->
                    TransactWriteItem.builder()
                            .put(put ->
                                    put.tableName(table)
                                            .item(DynamoItems.write(item))
                                            .conditionExpression(e.text)
                                            .expressionAttributeNames(e.names)
                                            .expressionAttributeValues(e.values)
                                            .returnValuesOnConditionCheckFailure(FOUND))
                            .build();
            case Write.Delete(Key key, _) ->
                    TransactWriteItem.builder()
                            .delete(delete ->
                                    delete.tableName(table)
                                            .key(DynamoItems.write(key))
                                            .conditionExpression(e.text)
                                            .expressionAttributeNames(e.names)
                                            .expressionAttributeValues(e.values)
                                            .returnValuesOnConditionCheckFailure(FOUND))
                            .build();
            case Write.Check(Key key, _) ->
                    TransactWriteItem.builder()
                            .conditionCheck(check ->
                                    check.tableName(table)
                                            .key(DynamoItems.write(key))
                                            .conditionExpression(Objects.requireNonNull(e.text))
                                            .expressionAttributeNames(e.names)
                                            .expressionAttributeValues(e.values)
                                            .returnValuesOnConditionCheckFailure(FOUND))
                            .build();
        };
    }

    PutItemRequest put(Item item, Condition condition) {
        Expression e = Expression.of(condition);
        return PutItemRequest.builder()
                .tableName(table)
                .item(DynamoItems.write(item))
                .conditionExpression(e.text)
                .expressionAttributeNames(e.names)
                .expressionAttributeValues(e.values)
                .returnValuesOnConditionCheckFailure(FOUND)
                .build();
    }

    DeleteItemRequest delete(Key key, Condition condition) {
        Expression e = Expression.of(condition);
        return DeleteItemRequest.builder()
                .tableName(table)
                .key(DynamoItems.write(key))
                .conditionExpression(e.text)
                .expressionAttributeNames(e.names)
                .expressionAttributeValues(e.values)
                .returnValuesOnConditionCheckFailure(FOUND)
                .build();
    }
}
