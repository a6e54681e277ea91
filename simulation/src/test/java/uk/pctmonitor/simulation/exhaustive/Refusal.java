package uk.pctmonitor.simulation.exhaustive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/**
 * What DynamoDB answers when it does not do something just now, in its own words.
 * <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html>
 */
enum Refusal {
    THROTTLED {
        @Override
        String body(String operation) {
            return error("ProvisionedThroughputExceededException", "");
        }
    },
    /** A write alone is refused by another name than a transaction. */
    CONFLICT {
        @Override
        String body(String operation) {
            return operation.equals("TransactWriteItems")
                    ? error(
                            "TransactionCanceledException",
                            ",\"CancellationReasons\":[{\"Code\":\"TransactionConflict\"}]")
                    : error("TransactionConflictException", "");
        }
    };

    abstract String body(String operation);

    /** The answer to the request. */
    HttpExecuteResponse of(HttpExecuteRequest request) {
        String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElseThrow();
        byte[] body = body(target.substring(target.indexOf('.') + 1)).getBytes(UTF_8);
        return HttpExecuteResponse.builder()
                .response(
                        SdkHttpResponse.builder()
                                .statusCode(400)
                                .putHeader("Content-Type", "application/x-amz-json-1.0")
                                .putHeader("Content-Length", String.valueOf(body.length))
                                .build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }

    private static String error(String kind, String more) {
        return "{\"__type\":\"com.amazonaws.dynamodb.v20120810#%s\",\"message\":\"injected\"%s}"
                .formatted(kind, more);
    }
}
