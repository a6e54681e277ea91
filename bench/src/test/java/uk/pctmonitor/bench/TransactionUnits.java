package uk.pctmonitor.bench;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * What DynamoDB charges for a transaction, worked out from its items: two units for each begun
 * kilobyte of each, and as many for an index entry. DynamoDB Local rounds the sum instead of each
 * item and so tells too little.
 * <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html>
 */
final class TransactionUnits {

    private static final int UNIT = 1024;
    private static final int TWICE = 2;

    private TransactionUnits() {}

    static double of(TransactWriteItemsRequest request) {
        return request.transactItems().stream().mapToInt(TransactionUnits::units).sum();
    }

    /** What is deleted or only checked is taken to be small, as it is here. */
    private static int units(TransactWriteItem write) {
        if (write.put() == null) {
            return TWICE;
        }
        Map<String, AttributeValue> item = write.put().item();
        int index = item.containsKey("ipk") ? TWICE : 0;
        return TWICE * ((size(item) + UNIT - 1) / UNIT) + index;
    }

    private static int size(Map<String, AttributeValue> fields) {
        return fields.entrySet().stream()
                .mapToInt(field -> size(field.getKey()) + size(field.getValue()))
                .sum();
    }

    private static int size(AttributeValue value) {
        return switch (value.type()) {
            case S -> size(value.s());
            case N -> value.n().length() / 2 + 2;
            case L -> 3 + value.l().stream().mapToInt(each -> 1 + size(each)).sum();
            case M -> 3 + value.m().size() + size(value.m());
            default -> 1;
        };
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
