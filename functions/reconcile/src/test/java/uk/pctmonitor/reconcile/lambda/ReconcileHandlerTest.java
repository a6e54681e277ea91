package uk.pctmonitor.reconcile.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.aws.runtime.MetricLine;
import uk.pctmonitor.aws.runtime.StubContext;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.operations.Kind;
import uk.pctmonitor.reconcile.ReconcileResult;

class ReconcileHandlerTest {

    private static final Instant NOW = Instant.parse("2013-10-15T06:00:00Z");

    private final List<Optional<LocalDate>> runs = new ArrayList<>();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private List<Finding> findings = List.of();

    private ReconcileResult reconcile(Optional<LocalDate> day) {
        runs.add(day);
        return new ReconcileResult(findings, !findings.isEmpty());
    }

    private void handle(String event) throws IOException {
        PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
        new ReconcileHandler(
                        this::reconcile,
                        new InvocationTime(),
                        () -> NOW,
                        new MetricLine(out, "pct-monitor"),
                        new JsonLog(out))
                .handleRequest(
                        new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                        answer,
                        new StubContext());
    }

    private List<String> lines() {
        return log.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void answersWithHowManyOfEachKindWereFound() throws IOException {
        findings =
                List.of(
                        new Finding.OfBacklog(Kind.WORK_WAITING, 4, NOW),
                        new Finding.OfQueue("IngestFailures", 2),
                        new Finding.OfContact(Kind.UNSUBSCRIBED, "5FL-1", "5FL", "plan lead", NOW),
                        new Finding.OfContact(Kind.TO_CONFIRM, "5QJ-1", "5QJ", "plan lead", NOW));

        handle("{\"scheduledTime\": \"2013-10-15T05:00:00Z\"}");

        assertThat(runs).containsExactly(Optional.of(LocalDate.of(2013, 10, 15)));
        assertThat(answer.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {"DEAD_LETTERS":1,"TO_CONFIRM":1,"UNSUBSCRIBED":1,"WORK_WAITING":1,\
                        "day":"2013-10-15","findings":4,"told":1}\
                        """);
        assertThat(lines())
                .hasSize(6)
                .contains(
                        """
                        {"level":"INFO","message":"finding","requestId":"r-1","count":2,\
                        "kind":"DEAD_LETTERS","remark":"2 messages","which":"IngestFailures"}\
                        """)
                .anyMatch(line ->
                        line.endsWith("\"Backlog\":4,\"ContactsNotReached\":2,\"DeadLetters\":2}"));
    }

    @Test
    void writesTheMetricsOfADayOnWhichAllIsInOrder() throws IOException {
        handle("{}");

        assertThat(runs).containsExactly(Optional.empty());
        assertThat(lines())
                .first()
                .asString()
                .endsWith(
                        "\"Stack\":\"pct-monitor\",\"Backlog\":0,\"ContactsNotReached\":0,\"DeadLetters\":0}");
        assertThat(answer.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"findings\":0,\"told\":0}");
    }

    @Test
    void doesNothingForAMalformedEvent() {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> handle("{\"scheduledTime\": \"noon\"}"));
        assertThat(runs).isEmpty();
    }
}
