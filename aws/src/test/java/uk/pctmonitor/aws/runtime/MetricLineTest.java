package uk.pctmonitor.aws.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricLineTest {

    /**
     * As the specification asks: a root with {@code _aws}, the dimension and each metric by name.
     */
    @Test
    void isOneLineInTheEmbeddedMetricFormat() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();

        new MetricLine(new PrintStream(log, true, StandardCharsets.UTF_8), "pct-monitor")
                .write(
                        Instant.parse("2013-10-15T06:00:00Z"),
                        Map.of("DeadLetters", 0L, "Backlog", 12L));

        assertThat(log.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"_aws":{"Timestamp":1381816800000,"CloudWatchMetrics":[\
                        {"Namespace":"PctMonitor","Dimensions":[["Stack"]],"Metrics":[\
                        {"Name":"Backlog","Unit":"Count"},{"Name":"DeadLetters","Unit":"Count"}]}]},\
                        "Stack":"pct-monitor","Backlog":12,"DeadLetters":0}
                        """);
    }
}
