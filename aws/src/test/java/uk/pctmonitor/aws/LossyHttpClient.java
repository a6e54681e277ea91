package uk.pctmonitor.aws;

import java.io.IOException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Does every call, but loses the response of the first one of an operation. */
final class LossyHttpClient implements SdkHttpClient {

    private final SdkHttpClient client = UrlConnectionHttpClient.create();
    private final String operation;
    private int calls;

    /**
     * @param operation such as {@code PutItem}
     */
    LossyHttpClient(String operation) {
        this.operation = operation;
    }

    /** How often the operation was called, the lost one included. */
    int calls() {
        return calls;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        ExecutableHttpRequest real = client.prepareRequest(request);
        boolean chosen =
                request.httpRequest()
                        .firstMatchingHeader("X-Amz-Target")
                        .filter(target -> target.endsWith('.' + operation))
                        .isPresent();
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                HttpExecuteResponse response = real.call();
                if (chosen && ++calls == 1) {
                    throw new IOException("the response was lost");
                }
                return response;
            }

            @Override
            public void abort() {
                real.abort();
            }
        };
    }

    @Override
    public void close() {
        client.close();
    }
}
