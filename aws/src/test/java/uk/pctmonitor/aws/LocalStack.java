package uk.pctmonitor.aws;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * LocalStack in Docker, one container for all tests of a run. Without Docker its tests are skipped;
 * but where the environment variable {@code PCT_MONITOR_REQUIRE_DOCKER} is {@code true} they fail.
 */
public final class LocalStack {

    private static final DockerImageName IMAGE =
            DockerImageName.parse("localstack/localstack:4.14.0");
    private static final AtomicInteger NAMES = new AtomicInteger();

    private LocalStack() {}

    /** Started by its first use; ends with the process. */
    private static final class Started {
        private static final LocalStackContainer CONTAINER =
                new LocalStackContainer(IMAGE)
                        .withServices("dynamodb", "dynamodbstreams", "kms", "s3", "sns", "sqs")
                        // DynamoDB Local's own streams; the older way needs Kinesis as well.
                        .withEnv("PROVIDER_OVERRIDE_DYNAMODB", "v2")
                        .withEnv("PROVIDER_OVERRIDE_DYNAMODBSTREAMS", "v2");

        static {
            CONTAINER.start();
            Runtime.getRuntime().addShutdownHook(new Thread(CONTAINER::stop));
        }
    }

    /** Skips the test where there is no Docker, or fails it where there must be. */
    public static void require() {
        boolean there = DockerClientFactory.instance().isDockerAvailable();
        if (!there && "true".equals(System.getenv("PCT_MONITOR_REQUIRE_DOCKER"))) {
            throw new AssertionError(
                    "There is no Docker, and PCT_MONITOR_REQUIRE_DOCKER=true asks for it.");
        }
        Assumptions.assumeTrue(there, "There is no Docker here: LocalStack can't be started.");
    }

    /** Where it answers. */
    public static URI endpoint() {
        require();
        return Started.CONTAINER.getEndpoint();
    }

    /** A client of it. */
    public static DynamoDbClient dynamoDb() {
        return dynamoDbBuilder().httpClient(UrlConnectionHttpClient.create()).build();
    }

    /** For a client of it. */
    public static DynamoDbClientBuilder dynamoDbBuilder() {
        return placed(DynamoDbClient.builder());
    }

    /** A client of it. */
    public static S3Client s3() {
        return set(
                S3Client.builder()
                        .forcePathStyle(true)
                        .httpClient(UrlConnectionHttpClient.create()));
    }

    /** The uploads in it, as the functions read them. */
    public static S3Documents documents() {
        return new S3Documents(s3Calls());
    }

    /** The pages in one of its buckets, as the functions write them. */
    public static S3Pages pages(String bucket) {
        return new S3Pages(s3Calls(), bucket);
    }

    private static S3Calls s3Calls() {
        SignedHttp http =
                new SignedHttp(
                        "s3", Region.EU_WEST_2, credentials(), UrlConnectionHttpClient.create());
        return new S3Calls(http, endpoint(), true, BackOff.standard(() -> 0.5, Thread::sleep));
    }

    /** A client of it. */
    public static SnsClient sns() {
        return set(SnsClient.builder().httpClient(UrlConnectionHttpClient.create()));
    }

    /** A name not used before in this run. */
    public static String newName(String kind) {
        return "monitor-" + kind + '-' + NAMES.incrementAndGet();
    }

    private static <B extends AwsClientBuilder<B, C>, C> C set(B builder) {
        return placed(builder).build();
    }

    private static <B extends AwsClientBuilder<B, C>, C> B placed(B builder) {
        return builder.endpointOverride(endpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(credentials());
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));
    }
}
