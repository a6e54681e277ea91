package uk.pctmonitor.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Signed calls of one AWS service over HTTP, for the few that are made without a client of their
 * own. What may succeed later (throttled, the service's own fault, no answer) is tried again a few
 * times.
 */
public final class SignedCalls {

    private static final int MOST_BYTES = 64 * 1024;

    /** The kind of an error, as JSON services name it: after any {@code #}. */
    private static final Pattern KIND =
            Pattern.compile("\"__type\"\\s*:\\s*\"(?:[^\"#]*#)?([A-Za-z.]+)\"");

    private final SignedHttp http;
    private final URI endpoint;
    private final BackOff backOff;

    SignedCalls(SignedHttp http, URI endpoint, BackOff backOff) {
        this.http = http;
        this.endpoint = endpoint;
        this.backOff = backOff;
    }

    /** What was answered. */
    private record Answer(int status, String body, Optional<String> error) {
        boolean isGood() {
            return status / 100 == 2;
        }

        boolean mayGoBetter() {
            return status == 429 || status >= 500 || kind().contains("Throttl");
        }

        /** Never the message of the error: it may quote what was sent. */
        String kind() {
            Matcher kind = KIND.matcher(body);
            return error.map(it -> it.replaceAll(":.*", ""))
                    .orElseGet(() -> kind.find() ? kind.group(1) : "");
        }
    }

    /**
     * Posts the JSON and gives the answer's.
     *
     * @throws UncheckedIOException when it was not taken; its cause says so in one sentence that
     *     quotes nothing of what was sent
     */
    String post(String path, Map<String, String> headers, String json) {
        for (int made = 1; ; made++) {
            String fault;
            boolean again;
            try {
                Answer answer = once(path, headers, json);
                if (answer.isGood()) {
                    return answer.body();
                }
                fault =
                        "%s answers %d %s"
                                .formatted(http.service(), answer.status(), answer.kind());
                again = answer.mayGoBetter();
            } catch (IOException unreached) {
                fault = "%s does not answer (%s)".formatted(http.service(), nameOf(unreached));
                again = true;
            }
            if (!again || !backOff.again(made)) {
                throw new UncheckedIOException(new IOException(fault.strip() + "."));
            }
        }
    }

    private static String nameOf(IOException fault) {
        return fault.getClass().getSimpleName();
    }

    private Answer once(String path, Map<String, String> headers, String json) throws IOException {
        SdkHttpRequest.Builder request =
                SdkHttpRequest.builder()
                        .method(SdkHttpMethod.POST)
                        .uri(endpoint)
                        .encodedPath(path)
                        .putHeader("Content-Type", "application/json");
        headers.forEach(request::putHeader);
        HttpExecuteResponse response =
                http.call(request.build(), ContentStreamProvider.fromUtf8String(json), _ -> {});
        return new Answer(
                response.httpResponse().statusCode(),
                response.responseBody().isPresent() ? text(response.responseBody().get()) : "",
                response.httpResponse().firstMatchingHeader("x-amzn-ErrorType"));
    }

    private static String text(InputStream body) throws IOException {
        try (body) {
            return new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
