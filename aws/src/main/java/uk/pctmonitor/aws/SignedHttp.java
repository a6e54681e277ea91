package uk.pctmonitor.aws;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignRequest;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.regions.Region;

/** Signs a request for one service and makes it, once. */
record SignedHttp(
        String service, Region region, AwsCredentialsProvider credentials, SdkHttpClient http) {

    private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();

    /**
     * The answer, whatever its status. The caller closes its body.
     *
     * @param payload null for none
     * @param how what else the signer is to know
     * @throws IOException when there is no answer
     */
    HttpExecuteResponse call(
            SdkHttpRequest request,
            @Nullable ContentStreamProvider payload,
            Consumer<SignRequest.Builder<AwsCredentialsIdentity>> how)
            throws IOException {
        AwsCredentials identity = credentials.resolveCredentials();
        SignedRequest signed =
                SIGNER.sign(sign -> {
                    sign.identity(identity)
                            .request(request)
                            .payload(payload)
                            .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                            .putProperty(AwsV4HttpSigner.REGION_NAME, region.id());
                    how.accept(sign);
                });
        HttpExecuteRequest.Builder ready = HttpExecuteRequest.builder().request(signed.request());
        signed.payload().ifPresent(ready::contentStreamProvider);
        return http.prepareRequest(ready.build()).call();
    }
}
