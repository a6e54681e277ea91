package uk.pctmonitor.aws;

import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import uk.pctmonitor.store.port.InvalidWriteException;
import uk.pctmonitor.store.port.TableUnavailableException;

/**
 * Calls of DynamoDB. The SDK has already repeated what is worth repeating; what it gives up becomes
 * {@link TableUnavailableException}, and what DynamoDB will never take {@link
 * InvalidWriteException}. Refused conditions pass through.
 */
final class DynamoCalls {

    private DynamoCalls() {}

    static <T> T call(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (ConditionalCheckFailedException | TransactionCanceledException e) {
            throw e;
        } catch (DynamoDbException e) {
            if (code(e).equals("ValidationException")) {
                throw new InvalidWriteException(
                        "DynamoDB will never take this %s: %s".formatted(what, e.getMessage()), e);
            }
            throw unavailable(what, e);
        } catch (SdkException e) {
            throw unavailable(what, e);
        }
    }

    static TableUnavailableException unavailable(String what, Throwable cause) {
        return new TableUnavailableException(
                "DynamoDB does not answer this %s: %s".formatted(what, cause.getMessage()), cause);
    }

    /** Still not done after all attempts. */
    static TableUnavailableException exhausted(String what, int attempts) {
        String message = "DynamoDB left this %s undone %d times.".formatted(what, attempts);
        return new TableUnavailableException(message, new IllegalStateException(message));
    }

    private static String code(AwsServiceException e) {
        return e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
    }
}
