package uk.pctmonitor.reconcile.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.BeanContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.Facts;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.reconcile.ReconcileRecords;
import uk.pctmonitor.reconcile.ReconcileResult;

/** Compares the records with what is really there, when the schedule or a person asks for it. */
public final class ReconcileHandler implements RequestStreamHandler {
    private final ReconcileRecords reconcile;
    private final InstantSource clock;
    private final JsonLog log;

    /** Called by Lambda, once for each sandbox. */
    public ReconcileHandler() {
        this(ReconcileWiring.start(Settings.ofEnvironment()));
    }

    private ReconcileHandler(BeanContext beans) {
        this.reconcile = beans.getBean(ReconcileRecords.class);
        this.clock = beans.getBean(InstantSource.class);
        this.log = beans.getBean(JsonLog.class);
    }

    /** Answers with what was found. */
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        TimeToReconcile when = TimeToReconcile.in(Events.read(in));
        SortedMap<String, Object> facts = facts(reconcile.run(clock.instant()));
        when.scheduledTime().ifPresent(time -> facts.put("scheduledTime", time));
        log.info(context.getAwsRequestId(), "records compared", facts);
        Facts.answer(out, facts);
    }

    private static SortedMap<String, Object> facts(ReconcileResult result) {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("unfinished", result.unfinished());
        return facts;
    }
}
