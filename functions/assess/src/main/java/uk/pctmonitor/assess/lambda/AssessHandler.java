package uk.pctmonitor.assess.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.BeanContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.pctmonitor.assess.AssessSlice;
import uk.pctmonitor.assess.AssessSlice.Summary;
import uk.pctmonitor.assess.Replay;
import uk.pctmonitor.aws.runtime.EventNode;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.Facts;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.work.WorkItem;
import uk.pctmonitor.store.work.WorkQueue;

/**
 * Assesses the slices that the table's stream announces, each for itself: one that fails is named
 * in the answer and comes again, the others are done. The schedule's event, {@code
 * {"doEverythingWaiting": true}}, does whatever waits, announced or not. An operator's event,
 * {@code {"replay": {"quarters": ["2013/14 Q3"], "tell": false}}}, orders quarters to be assessed
 * again; the work announces itself by the stream.
 */
public final class AssessHandler implements RequestStreamHandler {

    private static final String SWEEP = "doEverythingWaiting";
    private final Function<Key, Summary> slice;
    private final Supplier<List<Key>> waiting;
    private final Function<ReplayEvent, Replay.Ordered> replay;
    private final JsonLog log;

    /** Called by Lambda, once for each sandbox. */
    public AssessHandler() {
        this(AssessWiring.start(Settings.ofEnvironment()));
    }

    private AssessHandler(BeanContext beans) {
        this(
                beans.getBean(AssessSlice.class)::run,
                () -> beans.getBean(WorkQueue.class).waiting().stream().map(WorkItem::key).toList(),
                wanted -> beans.getBean(Replay.class).order(wanted.quarters(), wanted.isTold()),
                beans.getBean(JsonLog.class));
    }

    AssessHandler(
            Function<Key, Summary> slice,
            Supplier<List<Key>> waiting,
            Function<ReplayEvent, Replay.Ordered> replay,
            JsonLog log) {
        this.slice = slice;
        this.waiting = waiting;
        this.replay = replay;
        this.log = log;
    }

    /** Answers the stream with the records to bring again, and the others with counts. */
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        EventNode event = Events.read(in);
        String requestId = context.getAwsRequestId();
        if (event.has(SWEEP)) {
            sweep(out, requestId);
        } else if (event.has(ReplayEvent.NAME)) {
            order(ReplayEvent.in(event), out, requestId);
        } else {
            new BatchAnswer(failed(Doorbell.in(event), requestId)).write(out);
        }
    }

    private void order(ReplayEvent wanted, OutputStream out, String requestId) throws IOException {
        Replay.Ordered ordered = replay.apply(wanted);
        Map<String, Object> facts =
                Map.of(
                        "slices", ordered.slices(),
                        "organisations", ordered.organisations(),
                        "tell", wanted.isTold());
        log.info(requestId, "replay ordered", facts);
        Facts.answer(out, facts);
    }

    private void sweep(OutputStream out, String requestId) throws IOException {
        int finished = 0;
        int failed = 0;
        for (Key work : waiting.get()) {
            if (isDone(work, requestId)) {
                finished++;
            } else {
                failed++;
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(
                    failed + " slices are still waiting; the log says why.");
        }
        Facts.answer(out, Map.of("finished", finished));
    }

    private List<String> failed(List<Doorbell> doorbells, String requestId) {
        return doorbells.stream()
                .filter(doorbell -> !isDone(doorbell.work(), requestId))
                .map(Doorbell::sequenceNumber)
                .toList();
    }

    private boolean isDone(Key work, String requestId) {
        try {
            Summary done = slice.apply(work);
            log.info(
                    requestId,
                    "slice assessed",
                    Map.of(
                            "work", work.sk(),
                            "organisations", done.organisations(),
                            "transitions", done.transitions(),
                            "plansNotCounted", done.uncounted()));
            return true;
        } catch (RuntimeException fault) {
            log.error(requestId, "slice not finished", fault, Map.of("work", work.sk()));
            return false;
        }
    }
}
