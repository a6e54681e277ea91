package uk.pctmonitor.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.store.port.FailureQueues.Depth;

class SqsFailureQueuesIT {

    @BeforeAll
    static void needsDocker() {
        LocalStack.require();
    }

    @Test
    void asksEveryQueue() throws Exception {
        SqsQueue empty = new SqsQueue(LocalStack.endpoint(), LocalStack.newName("queue"));
        SqsQueue two = new SqsQueue(LocalStack.endpoint(), LocalStack.newName("queue"));
        two.send("{}");
        two.send("{}");
        SignedCalls calls;
        try (StandInService standIn = new StandInService()) {
            calls = standIn.calls("sqs", LocalStack.endpoint());
        }

        assertThat(new SqsFailureQueues(calls, empty.url() + "," + two.url()).depths())
                .containsExactly(new Depth(name(empty), 0), new Depth(name(two), 2));
    }

    private static String name(SqsQueue queue) {
        return queue.url().replaceAll(".*/", "");
    }
}
