package uk.pctmonitor.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * Makes the SDK's clients from environment variables: {@code AWS_REGION} (else {@code
 * AWS_DEFAULT_REGION}) and {@code AWS_ENDPOINT_URL_DYNAMODB|S3|SNS} (else {@code
 * AWS_ENDPOINT_URL}). One that is set to nothing counts as not set; the SDK alone would fail on it.
 */
public final class AwsClients {

    private static final Region LONDON = Region.EU_WEST_2;

    private final Function<String, Optional<String>> variables;

    public AwsClients(Map<String, String> variables) {
        this.variables =
                name ->
                        Optional.ofNullable(variables.get(name))
                                .map(String::strip)
                                .filter(value -> !value.isEmpty());
    }

    /** Clients for this process. */
    public static AwsClients ofEnvironment() {
        return new AwsClients(System.getenv());
    }

    public DynamoDbClient dynamoDb() {
        return set(DynamoDbClient.builder().httpClient(http()), "DYNAMODB").build();
    }

    /** Calls of S3. A stand-in knows its buckets by path, not by host name. */
    public S3Calls s3(BackOff backOff) {
        return new S3Calls(signed("s3"), endpointOf("s3"), endpoint("S3").isPresent(), backOff);
    }

    public SnsClient sns() {
        return set(SnsClient.builder().httpClient(http()), "SNS").build();
    }

    /** Calls of a service without a client of its own, such as {@code lambda}. */
    public SignedCalls calls(String service, BackOff backOff) {
        String name = service.toLowerCase(Locale.ROOT);
        return new SignedCalls(signed(name), endpointOf(name), backOff);
    }

    private SignedHttp signed(String service) {
        return new SignedHttp(
                service, region(), DefaultCredentialsProvider.builder().build(), http());
    }

    private URI endpointOf(String service) {
        return endpoint(service.toUpperCase(Locale.ROOT))
                .orElseGet(() ->
                        URI.create("https://%s.%s.amazonaws.com".formatted(service, region())));
    }

    Optional<URI> endpoint(String service) {
        return variables
                .apply("AWS_ENDPOINT_URL_" + service)
                .or(() -> variables.apply("AWS_ENDPOINT_URL"))
                .map(URI::create);
    }

    Region region() {
        return variables
                .apply("AWS_REGION")
                .or(() -> variables.apply("AWS_DEFAULT_REGION"))
                .map(Region::of)
                .orElse(LONDON);
    }

    private <B extends AwsClientBuilder<B, C>, C> B set(B builder, String service) {
        builder.region(region()).credentialsProvider(DefaultCredentialsProvider.builder().build());
        endpoint(service).ifPresent(builder::endpointOverride);
        return builder;
    }

    private static SdkHttpClient http() {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(Duration.ofSeconds(2))
                .socketTimeout(Duration.ofSeconds(10))
                .build();
    }
}
