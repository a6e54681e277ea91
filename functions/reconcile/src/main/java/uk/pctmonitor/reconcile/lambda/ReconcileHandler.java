package uk.pctmonitor.reconcile.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.BeanContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.Facts;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.MetricLine;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.operations.Gauges;
import uk.pctmonitor.reconcile.ReconcileRecords;
import uk.pctmonitor.reconcile.ReconcileResult;

/**
 * Compares the records with what is really there, when the schedule or a person asks for it. What
 * is found is a result, not a failure: each finding has a line in the log, and alarms go by the
 * counts.
 */
public final class ReconcileHandler implements RequestStreamHandler {
    private final Function<Optional<LocalDate>, ReconcileResult> reconcile;
    private final InvocationTime time;
    private final InstantSource clock;
    private final MetricLine metrics;
    private final JsonLog log;

    /** Called by Lambda, once for each sandbox. */
    public ReconcileHandler() {
        this(ReconcileWiring.start(Settings.ofEnvironment()));
    }

    private ReconcileHandler(BeanContext beans) {
        this(
                both(beans.getBean(ReconcileRecords.class)),
                beans.getBean(InvocationTime.class),
                InstantSource.system(),
                beans.getBean(MetricLine.class),
                beans.getBean(JsonLog.class));
    }

    ReconcileHandler(
            Function<Optional<LocalDate>, ReconcileResult> reconcile,
            InvocationTime time,
            InstantSource clock,
            MetricLine metrics,
            JsonLog log) {
        this.reconcile = reconcile;
        this.time = time;
        this.clock = clock;
        this.metrics = metrics;
        this.log = log;
    }

    private static Function<Optional<LocalDate>, ReconcileResult> both(ReconcileRecords records) {
        return day -> day.isPresent() ? records.run(day.get()) : records.runNow();
    }

    /** Answers with the number of findings of each kind. */
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        TimeToReconcile when = TimeToReconcile.in(Events.read(in));
        time.begin(context::getRemainingTimeInMillis);
        ReconcileResult result = reconcile.apply(when.day());
        result.findings()
                .forEach(each -> log.info(context.getAwsRequestId(), "finding", facts(each)));
        Gauges gauges = result.gauges();
        metrics.write(
                clock.instant(),
                Map.of(
                        "Backlog", gauges.backlog(),
                        "DeadLetters", gauges.deadLetters(),
                        "ContactsNotReached", gauges.contactsNotReached()));
        SortedMap<String, Object> facts = facts(result);
        when.day().ifPresent(day -> facts.put("day", day));
        log.info(context.getAwsRequestId(), "records compared", facts);
        Facts.answer(out, facts);
    }

    private static SortedMap<String, Object> facts(ReconcileResult result) {
        SortedMap<String, Object> facts = new TreeMap<>();
        result.findings()
                .forEach(each -> facts.merge(each.kind().name(), 1L, ReconcileHandler::sum));
        facts.put("findings", result.findings().size());
        facts.put("told", result.told() ? 1 : 0);
        return facts;
    }

    private static Object sum(Object one, Object other) {
        return (Long) one + (Long) other;
    }

    private static SortedMap<String, Object> facts(Finding finding) {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("kind", finding.kind());
        facts.put("which", finding.which());
        facts.put("count", finding.count());
        Optional.ofNullable(finding.since()).ifPresent(since -> facts.put("since", since));
        if (!finding.remark().isEmpty()) {
            facts.put("remark", finding.remark());
        }
        return facts;
    }
}
