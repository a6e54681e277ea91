package uk.pctmonitor.notify.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.BeanContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.Facts;
import uk.pctmonitor.aws.runtime.InvocationTime;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.notify.NotifyPeople;
import uk.pctmonitor.notify.NotifyResult;

/**
 * Tells people when the schedule says so. What could not be told stays in the outbox for the next
 * run; only a run that could not work at all fails, so that Lambda tries again.
 */
public final class NotifyHandler implements RequestStreamHandler {

    private final Supplier<NotifyResult> notify;
    private final InvocationTime time;
    private final JsonLog log;

    /** Called by Lambda, once for each sandbox. */
    public NotifyHandler() {
        this(NotifyWiring.start(Settings.ofEnvironment()));
    }

    private NotifyHandler(BeanContext beans) {
        this(
                beans.getBean(NotifyPeople.class)::run,
                beans.getBean(InvocationTime.class),
                beans.getBean(JsonLog.class));
    }

    NotifyHandler(Supplier<NotifyResult> notify, InvocationTime time, JsonLog log) {
        this.notify = notify;
        this.time = time;
        this.log = log;
    }

    /** Answers with what was told and what was left. */
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        TimeToTell when = TimeToTell.in(Events.read(in));
        time.begin(context::getRemainingTimeInMillis);
        SortedMap<String, Object> facts = facts(notify.get());
        facts.put("scheduledTime", when.scheduledTime());
        log.info(context.getAwsRequestId(), "people told", facts);
        Facts.answer(out, facts);
    }

    private static SortedMap<String, Object> facts(NotifyResult result) {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("digests", result.digests());
        facts.put("plans", result.plans());
        facts.put("reminders", result.reminders());
        facts.put("receipts", result.receipts());
        facts.put("suppressed", result.suppressed());
        facts.put("parked", result.parked());
        facts.put("left", result.left());
        facts.put("grouping", String.join(" ", result.grouping()));
        facts.put("withoutContact", String.join(" ", result.withoutContact()));
        return facts;
    }
}
