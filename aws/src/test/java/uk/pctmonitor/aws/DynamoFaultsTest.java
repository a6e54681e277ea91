package uk.pctmonitor.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.InvalidWriteException;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.TableUnavailableException;
import uk.pctmonitor.store.port.Value;
import uk.pctmonitor.store.port.Write;

/** What DynamoDB Local never does by itself: lost responses, conflicts, half-done batches. */
class DynamoFaultsTest {

    private static final DynamoDbClient SOUND = DynamoDbLocal.client();
    private static final Item CLAIM =
            new Item(new Key("FILE#a.csv", "V#1"), null, new TreeMap<>())
                    .with("owner", Value.of("me"));
    private static final Item WORK = new Item(new Key("WORK", "s#001"), null, new TreeMap<>());
    private static final List<Write> TWO =
            List.of(Write.put(CLAIM, Condition.ABSENT), Write.put(WORK, Condition.ABSENT));

    private final String name = DynamoDbLocal.newTable(SOUND);
    private final List<Duration> waits = new ArrayList<>();

    @Nested
    class ALostResponse {

        @Test
        void ofAConditionalPutShowsOurOwnItem() {
            LossyHttpClient http = new LossyHttpClient("PutItem");
            DynamoTable table = table(DynamoDbLocal.client(http));

            Outcome outcome = table.transact(List.of(Write.put(CLAIM, Condition.ABSENT)));

            assertThat(http.calls()).isEqualTo(2);
            assertThat(outcome).isEqualTo(new Outcome.Refused(0, CLAIM));
        }

        @Test
        void ofATransactionIsRepeatedUnderTheSameTokenAndCommitted() {
            LossyHttpClient http = new LossyHttpClient("TransactWriteItems");
            DynamoTable table = table(DynamoDbLocal.client(http));

            Outcome outcome = table.transact(TWO);

            assertThat(http.calls()).isEqualTo(2);
            assertThat(outcome).isEqualTo(Outcome.COMMITTED);
            assertThat(table.get(WORK.key())).contains(WORK);
        }
    }

    @Nested
    class AWriteThatMeetsATransaction {

        private final List<Write> one = List.of(Write.put(CLAIM, Condition.ABSENT));

        @Test
        void isRepeated() {
            DynamoTable table = table(DynamoDbLocal.client(new Meeting(2)));

            assertThat(table.transact(one)).isEqualTo(Outcome.COMMITTED);
            assertThat(waits).containsExactly(Duration.ofMillis(5), Duration.ofMillis(10));
            assertThat(table.get(CLAIM.key())).contains(CLAIM);
        }

        @Test
        void isGivenUpAfterTheLastAttempt() {
            DynamoTable table = table(DynamoDbLocal.client(new Meeting(99)));

            assertThatThrownBy(() -> table.transact(one))
                    .isInstanceOf(TableUnavailableException.class);
            assertThat(waits).hasSize(3);
        }
    }

    @Nested
    class ACancelledTransaction {

        @Test
        void isRepeatedAfterAConflict() {
            DynamoTable table =
                    table(DynamoDbLocal.client(new Cancelling("TransactionConflict", 2)));

            assertThat(table.transact(TWO)).isEqualTo(Outcome.COMMITTED);
            assertThat(waits).containsExactly(Duration.ofMillis(5), Duration.ofMillis(10));
        }

        @Test
        void isGivenUpAfterTheLastAttempt() {
            DynamoTable table = table(DynamoDbLocal.client(new Cancelling("ThrottlingError", 99)));

            assertThatThrownBy(() -> table.transact(TWO))
                    .isInstanceOf(TableUnavailableException.class)
                    .hasMessageContaining("transaction");
            assertThat(waits).hasSize(3);
            assertThat(table.get(WORK.key())).isEmpty();
        }

        @Test
        void isNotRepeatedWhenItCanNeverSucceed() {
            DynamoTable table = table(DynamoDbLocal.client(new Cancelling("ValidationError", 99)));

            assertThatThrownBy(() -> table.transact(TWO)).isInstanceOf(InvalidWriteException.class);
            assertThat(waits).isEmpty();
        }
    }

    @Nested
    class ABatchLeftHalfDone {

        private final List<Item> items =
                IntStream.range(0, 25)
                        .mapToObj(i -> new Key("P", "%02d".formatted(i)))
                        .map(key -> new Item(key, null, new TreeMap<>()))
                        .toList();

        @Test
        void isRepeatedUntilAllIsIn() {
            DynamoTable table = table(DynamoDbLocal.client(new HalfDone(2)));

            table.putAll(items);

            assertThat(table.query("P", "")).containsExactlyElementsOf(items);
            assertThat(waits).hasSize(2);
        }

        @Test
        void isGivenUpAfterTheLastAttempt() {
            DynamoTable table = table(DynamoDbLocal.client(new HalfDone(99)));

            assertThatThrownBy(() -> table.putAll(items))
                    .isInstanceOf(TableUnavailableException.class)
                    .hasMessageContaining("undone");
        }
    }

    @Test
    void aTableThatIsNotThereIsUnavailable() {
        DynamoTable gone = new DynamoTable(SOUND, "monitor-gone", DynamoDbLocal.AT_ONCE);

        assertThatThrownBy(() -> gone.get(CLAIM.key()))
                .isInstanceOf(TableUnavailableException.class);
    }

    private DynamoTable table(DynamoDbClient client) {
        return new DynamoTable(
                client,
                name,
                new BackOff(
                        4, Duration.ofMillis(10), Duration.ofMillis(30), () -> 0.5, waits::add));
    }

    /** Cancels the first transactions for a reason, before they reach DynamoDB. */
    private static final class Cancelling implements ExecutionInterceptor {
        private final String reason;
        private int left;

        Cancelling(String reason, int times) {
            this.reason = reason;
            this.left = times;
        }

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes ignored) {
            if (context.request() instanceof TransactWriteItemsRequest && left-- > 0) {
                throw TransactionCanceledException.builder()
                        .message("cancelled: " + reason)
                        .cancellationReasons(
                                CancellationReason.builder().code("None").build(),
                                CancellationReason.builder().code(reason).build())
                        .build();
            }
        }
    }

    /** Refuses the first puts because another transaction is at their item. */
    private static final class Meeting implements ExecutionInterceptor {
        private int left;

        Meeting(int times) {
            this.left = times;
        }

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes ignored) {
            if (context.request() instanceof PutItemRequest && left-- > 0) {
                throw TransactionConflictException.builder().message("a conflict").build();
            }
        }
    }

    /** Lets only the first put of a batch through, and says so, as DynamoDB does. */
    private final class HalfDone implements ExecutionInterceptor {
        private int left;
        private List<WriteRequest> kept = List.of();

        HalfDone(int times) {
            this.left = times;
        }

        @Override
        public SdkRequest modifyRequest(
                Context.ModifyRequest context, ExecutionAttributes ignored) {
            kept = List.of();
            if (!(context.request() instanceof BatchWriteItemRequest batch) || left-- <= 0) {
                return context.request();
            }
            List<WriteRequest> puts = batch.requestItems().getOrDefault(name, List.of());
            kept = puts.subList(1, puts.size());
            return batch.toBuilder().requestItems(Map.of(name, puts.subList(0, 1))).build();
        }

        @Override
        public SdkResponse modifyResponse(
                Context.ModifyResponse context, ExecutionAttributes ignored) {
            return context.response() instanceof BatchWriteItemResponse batch && !kept.isEmpty()
                    ? batch.toBuilder().unprocessedItems(Map.of(name, kept)).build()
                    : context.response();
        }
    }
}
