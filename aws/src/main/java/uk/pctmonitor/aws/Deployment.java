package uk.pctmonitor.aws;

import java.io.IOException;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * The table and the inbox of a deployed system, for somebody who looks at them from elsewhere with
 * credentials of their own.
 */
public record Deployment(MonitorTable table, DocumentStore documents) {

    private static final Key NOWHERE = new Key("NOWHERE", "NOWHERE");

    /**
     * Reaches for both, so that what is wrong is said at once and in one sentence.
     *
     * @param backOff for what the SDK does not repeat by itself
     * @param table the table's name
     * @param bucket the inbox bucket's name
     * @throws NotReachedException when one of them can't be read
     */
    public static Deployment reach(
            AwsClients clients, BackOff backOff, String table, String bucket) {
        String region = clients.region().id();
        reached(
                "",
                region,
                () -> DefaultCredentialsProvider.builder().build().resolveCredentials());
        DynamoDbClient dynamoDb = clients.dynamoDb();
        reached(
                "the table " + table,
                region,
                () ->
                        dynamoDb.getItem(request ->
                                request.tableName(table).key(DynamoItems.write(NOWHERE))));
        S3Documents documents = new S3Documents(clients.s3(backOff));
        reached("the bucket " + bucket, region, () -> documents.reach(bucket));
        return new Deployment(new DynamoTable(dynamoDb, table, backOff), documents);
    }

    /** A call that shows whether something can be reached. */
    private interface Call {
        void make() throws IOException;
    }

    private static void reached(String what, String region, Call call) {
        try {
            call.make();
        } catch (AwsServiceException refused) {
            AwsErrorDetails details = refused.awsErrorDetails();
            String code = details == null || details.errorCode() == null ? "" : details.errorCode();
            throw refused(what, region, code, refused.statusCode(), refused);
        } catch (S3Refusal refused) {
            throw refused(what, region, refused.code(), refused.status(), refused);
        } catch (SdkClientException | IOException fault) {
            throw new NotReachedException(
                    what.isEmpty()
                            ? "there are no AWS credentials that can be used: log in, or set"
                                    + " AWS_PROFILE or AWS_ACCESS_KEY_ID."
                            : "%s in %s can't be reached: check the network and AWS_REGION."
                                    .formatted(what, region),
                    fault);
        }
    }

    private static NotReachedException refused(
            String what, String region, String code, int status, RuntimeException cause) {
        return new NotReachedException(sentence(what, region, code, status), cause);
    }

    private static String sentence(String what, String region, String code, int status) {
        return switch (code) {
            case "ResourceNotFoundException", "NoSuchBucket" ->
                    "there is not %s in %s for these credentials; AWS_REGION names the region."
                            .formatted(what, region);
            case "AccessDeniedException", "AccessDenied" ->
                    "these credentials have no right to read %s in %s.".formatted(what, region);
            case "PermanentRedirect", "AuthorizationHeaderMalformed" ->
                    "%s is not in %s; AWS_REGION names the region.".formatted(what, region);
            case "UnrecognizedClientException",
                    "InvalidClientTokenId",
                    "InvalidAccessKeyId",
                    "SignatureDoesNotMatch",
                    "InvalidSignatureException",
                    "ExpiredToken",
                    "ExpiredTokenException" ->
                    "AWS does not take these credentials (%s): log in again.".formatted(code);
            default ->
                    "%s in %s can't be read (%s)."
                            .formatted(what, region, code.isEmpty() ? "HTTP " + status : code);
        };
    }
}
