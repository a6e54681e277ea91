package uk.pctmonitor.aws.runtime;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;

/** One invocation for tests: request id {@code r-1}, one minute left. */
public final class StubContext implements Context {

    public static final int MILLIS_LEFT = 60_000;

    @Override
    public String getAwsRequestId() {
        return "r-1";
    }

    @Override
    public String getLogGroupName() {
        return "group";
    }

    @Override
    public String getLogStreamName() {
        return "stream";
    }

    @Override
    public String getFunctionName() {
        return "function";
    }

    @Override
    public String getFunctionVersion() {
        return "$LATEST";
    }

    @Override
    public String getInvokedFunctionArn() {
        return "arn:aws:lambda:eu-west-2:123456789012:function:function";
    }

    @Override
    public CognitoIdentity getIdentity() {
        throw new AssertionError("no identity in this test");
    }

    @Override
    public ClientContext getClientContext() {
        throw new AssertionError("no client in this test");
    }

    @Override
    public int getRemainingTimeInMillis() {
        return MILLIS_LEFT;
    }

    @Override
    public int getMemoryLimitInMB() {
        return 1024;
    }

    @Override
    public LambdaLogger getLogger() {
        return new LambdaLogger() {
            @Override
            public void log(String message) {
                throw new AssertionError(message);
            }

            @Override
            public void log(byte[] message) {
                throw new AssertionError(new String(message, StandardCharsets.UTF_8));
            }
        };
    }
}
