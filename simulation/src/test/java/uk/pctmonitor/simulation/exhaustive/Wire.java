package uk.pctmonitor.simulation.exhaustive;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import uk.pctmonitor.store.port.SimulatedCrash;

/**
 * The way from the SDK to DynamoDB and back, on which one call of the port goes wrong: its first
 * request only, or all until the SDK and the port give up.
 */
final class Wire implements SdkHttpClient, ExecutionInterceptor {

    private final SdkHttpClient network = UrlConnectionHttpClient.create();
    private @Nullable Fault fault;
    private int requests;
    private Map<String, List<WriteRequest>> held = Map.of();

    /** What happens to the requests of the next call. */
    void fail(Optional<Fault> next) {
        fault = next.orElse(null);
        requests = 0;
    }

    /** The call is over. */
    void mend() {
        fault = null;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest real = network.prepareRequest(request);
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                requests++;
                return fault == null ? real.call() : carry(request, real, fault);
            }

            @Override
            public void abort() {
                real.abort();
            }
        };
    }

    private HttpExecuteResponse carry(
            HttpExecuteRequest request, ExecutableHttpRequest real, Fault now) throws IOException {
        boolean isFirst = requests == 1;
        return switch (now) {
            case CRASH_BEFORE -> throw new SimulatedCrash("before the request");
            case CRASH_AFTER, CRASH_HALFWAY -> {
                HttpExecuteResponse _ = real.call();
                throw new SimulatedCrash("after the request");
            }
            case LOSE_RESPONSE -> isFirst ? lost(real) : broken();
            case REPEATED -> isFirst ? lost(real) : real.call();
            case DROPPED -> isFirst ? broken() : real.call();
            case UNAVAILABLE -> Refusal.THROTTLED.of(request);
            case HALFWAY -> isFirst ? real.call() : Refusal.THROTTLED.of(request);
            case THROTTLED -> isFirst ? Refusal.THROTTLED.of(request) : real.call();
            case CONFLICT -> isFirst ? Refusal.CONFLICT.of(request) : real.call();
            case UNPROCESSED, TIMEOUT, OVERTAKEN, STALE -> real.call();
        };
    }

    private static HttpExecuteResponse lost(ExecutableHttpRequest real) throws IOException {
        HttpExecuteResponse answer = real.call();
        throw new IOException("the answer was lost: " + answer.httpResponse().statusCode());
    }

    private static HttpExecuteResponse broken() throws IOException {
        throw new IOException("the connection broke");
    }

    /** Half of the first batch goes to DynamoDB. */
    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes ignored) {
        held = Map.of();
        if (requests > 0
                || !splits()
                || !(context.request() instanceof BatchWriteItemRequest batch)) {
            return context.request();
        }
        String table = batch.requestItems().keySet().iterator().next();
        List<WriteRequest> puts = batch.requestItems().getOrDefault(table, List.of());
        int half = (puts.size() + 1) / 2;
        if (half < puts.size()) {
            held = Map.of(table, puts.subList(half, puts.size()));
        }
        return batch.toBuilder().requestItems(Map.of(table, puts.subList(0, half))).build();
    }

    /** DynamoDB says that the other half is undone. */
    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes ignored) {
        return context.response() instanceof BatchWriteItemResponse batch && !held.isEmpty()
                ? batch.toBuilder().unprocessedItems(held).build()
                : context.response();
    }

    private boolean splits() {
        return fault == Fault.UNPROCESSED || fault == Fault.HALFWAY || fault == Fault.CRASH_HALFWAY;
    }

    @Override
    public void close() {
        network.close();
    }
}
