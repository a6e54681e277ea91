package uk.pctmonitor.aws;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/**
 * The few calls of S3 that reading uploads and writing pages take, without the SDK's client: it
 * costs a cold start more than all of this (decision 068). What may succeed later is tried again a
 * few times.
 */
public final class S3Calls {

    private static final int MOST_BYTES_OF_AN_ERROR = 64 * 1024;
    private static final Pattern CODE = Pattern.compile("<Code>([A-Za-z]+)</Code>");

    private final SignedHttp http;
    private final URI endpoint;
    private final boolean byPath;
    private final BackOff backOff;

    /**
     * @param endpoint of the service, without a bucket
     * @param byPath whether the bucket stands in the path, as stand-ins want it, and not in the
     *     host's name
     */
    S3Calls(SignedHttp http, URI endpoint, boolean byPath, BackOff backOff) {
        this.http = http;
        this.endpoint = endpoint;
        this.byPath = byPath;
        this.backOff = backOff;
    }

    /** An answer of S3, whose body the caller closes. */
    record Answer(SdkHttpResponse head, InputStream body) {
        String header(String name) {
            return head.firstMatchingHeader(name).orElse("");
        }

        /** The number of bytes of the object. */
        long length() {
            return Long.parseLong(header("Content-Length"));
        }
    }

    /**
     * Asks until S3 answers.
     *
     * @param key decoded, empty for the bucket itself
     * @throws S3Refusal when it answers that it will not
     * @throws IOException when it can't be reached
     */
    Answer ask(SdkHttpMethod method, String bucket, String key, Map<String, String> query)
            throws IOException {
        return ask(request(method, bucket, key, query).build(), null);
    }

    /**
     * Puts the object until S3 answers. The bytes are signed, so that S3 keeps all of them or
     * nothing.
     *
     * @throws S3Refusal when it answers that it will not
     * @throws IOException when it can't be reached
     */
    void put(String bucket, String key, Map<String, String> headers, byte[] bytes)
            throws IOException {
        SdkHttpRequest.Builder request = request(SdkHttpMethod.PUT, bucket, key, Map.of());
        headers.forEach(request::putHeader);
        request.putHeader("Content-Length", String.valueOf(bytes.length));
        ask(request.build(), ContentStreamProvider.fromByteArrayUnsafe(bytes)).body().close();
    }

    private Answer ask(SdkHttpRequest request, @Nullable ContentStreamProvider payload)
            throws IOException {
        for (int made = 1; ; made++) {
            try {
                return once(request, payload);
            } catch (S3Refusal refusal) {
                if (!refusal.mayGoBetter() || !backOff.again(made)) {
                    throw refusal;
                }
            } catch (IOException unreached) {
                if (!backOff.again(made)) {
                    throw unreached;
                }
            }
        }
    }

    private Answer once(SdkHttpRequest request, @Nullable ContentStreamProvider payload)
            throws IOException {
        HttpExecuteResponse response =
                http.call(
                        request,
                        payload,
                        sign ->
                                sign.putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                                        .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false));
        InputStream body =
                response.responseBody()
                        .<InputStream>map(AbortableInputStream::delegate)
                        .orElseGet(InputStream::nullInputStream);
        if (response.httpResponse().isSuccessful()) {
            return new Answer(response.httpResponse(), body);
        }
        try (body) {
            throw new S3Refusal(response.httpResponse().statusCode(), code(body));
        }
    }

    private static String code(InputStream body) throws IOException {
        Matcher code =
                CODE.matcher(
                        new String(
                                body.readNBytes(MOST_BYTES_OF_AN_ERROR), StandardCharsets.UTF_8));
        return code.find() ? code.group(1) : "";
    }

    private SdkHttpRequest.Builder request(
            SdkHttpMethod method, String bucket, String key, Map<String, String> query) {
        String path = "/" + SdkHttpUtils.urlEncodeIgnoreSlashes(key);
        SdkHttpRequest.Builder request =
                SdkHttpRequest.builder().method(method).uri(endpoint).encodedPath(path);
        if (byPath) {
            request.encodedPath("/" + bucket + path);
        } else {
            request.host(bucket + "." + endpoint.getHost());
        }
        query.forEach(request::putRawQueryParameter);
        return request;
    }
}
