package uk.pctmonitor.report.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.BeanContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.Facts;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.PagesWanted;
import uk.pctmonitor.report.PagesWritten;
import uk.pctmonitor.report.WritePages;
import uk.pctmonitor.store.work.WorkQueue;

/**
 * Writes pages: when the last work has been taken off the queue, when a day has come, and when
 * somebody asks by {@code {"quarter": "2014/15 Q2", "asAt": "2014-10-01", "sha": "Q33"}} or {@code
 * {"all": true}}, every part of which may be left out.
 */
public final class ReportHandler implements RequestStreamHandler {

    private static final String ALL_DONE = "{\"batchItemFailures\":[]}";

    private final Function<PagesWanted, PagesWritten> write;
    private final IntSupplier waiting;
    private final InvocationTime time;
    private final JsonLog log;

    /** Called by Lambda, once for each sandbox. */
    public ReportHandler() {
        this(ReportWiring.start(Settings.ofEnvironment()));
    }

    private ReportHandler(BeanContext beans) {
        this(
                beans.getBean(WritePages.class)::run,
                () -> beans.getBean(WorkQueue.class).waitingSince().size(),
                beans.getBean(InvocationTime.class),
                beans.getBean(JsonLog.class));
    }

    ReportHandler(
            Function<PagesWanted, PagesWritten> write,
            IntSupplier waiting,
            InvocationTime time,
            JsonLog log) {
        this.write = write;
        this.waiting = waiting;
        this.time = time;
        this.log = log;
    }

    /** Answers the stream with the records to bring again, none, and the others with counts. */
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        ReportEvent event = ReportEvent.in(Events.read(in));
        time.begin(context::getRemainingTimeInMillis);
        String requestId = context.getAwsRequestId();
        switch (event) {
            case ReportEvent.WorkDone(long removals) -> {
                if (removals > 0) {
                    afterWork(requestId);
                }
                out.write(ALL_DONE.getBytes(StandardCharsets.UTF_8));
            }
            case ReportEvent.Daily() -> Facts.answer(out, written(PagesWanted.CHANGED, requestId));
            case ReportEvent.Asked(PagesWanted wanted) ->
                    Facts.answer(out, written(wanted, requestId));
        }
    }

    /** While work waits, its own removal is still to come, and will ring again. */
    private void afterWork(String requestId) {
        int still = waiting.getAsInt();
        if (still == 0) {
            written(PagesWanted.CHANGED, requestId);
        } else {
            SortedMap<String, Object> facts = new TreeMap<>();
            facts.put("waiting", still);
            log.info(requestId, "work is still waiting", facts);
        }
    }

    private SortedMap<String, Object> written(PagesWanted wanted, String requestId) {
        PagesWritten written = write.apply(wanted);
        SortedMap<String, Object> facts = facts(written);
        log.info(requestId, "pages written", facts);
        if (!written.left().isEmpty()) {
            throw new IllegalStateException(
                    "There was no time for %s. What is written stays; another run goes on."
                            .formatted(facts.get("left")));
        }
        return facts;
    }

    private static SortedMap<String, Object> facts(PagesWritten written) {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("day", written.day());
        facts.put("folder", written.folder());
        facts.put(
                "quarters",
                labels(written.quarters().stream().map(PagesWritten.OfQuarter::quarter).toList()));
        facts.put("left", labels(written.left()));
        facts.put("pages", written.pages());
        facts.put("unchanged", written.unchanged());
        facts.put("bytes", written.bytes());
        facts.put("requests", written.requests());
        return facts;
    }

    private static String labels(List<Quarter> quarters) {
        return quarters.stream().map(Quarter::label).collect(Collectors.joining(", "));
    }
}
