package uk.pctmonitor.remind.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.BeanContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import uk.pctmonitor.aws.runtime.Events;
import uk.pctmonitor.aws.runtime.Facts;
import uk.pctmonitor.aws.runtime.JsonLog;
import uk.pctmonitor.aws.runtime.Settings;
import uk.pctmonitor.remind.RemindPeople;
import uk.pctmonitor.remind.RemindResult;

/**
 * Does what a day brings when the schedule says so. The day is the one for which the schedule was
 * set, in London: a call that comes late or twice is about the same day.
 */
public final class RemindHandler implements RequestStreamHandler {
    private final Function<LocalDate, RemindResult> remind;
    private final JsonLog log;

    /** Called by Lambda, once for each sandbox. */
    public RemindHandler() {
        this(RemindWiring.start(Settings.ofEnvironment()));
    }

    private RemindHandler(BeanContext beans) {
        this(beans.getBean(RemindPeople.class)::run, beans.getBean(JsonLog.class));
    }

    RemindHandler(Function<LocalDate, RemindResult> remind, JsonLog log) {
        this.remind = remind;
        this.log = log;
    }

    /** Answers with what was done. */
    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        TimeToRemind when = TimeToRemind.in(Events.read(in));
        SortedMap<String, Object> facts = facts(remind.apply(when.day()));
        facts.put("day", when.day());
        log.info(context.getAwsRequestId(), "day done", facts);
        Facts.answer(out, facts);
    }

    private static SortedMap<String, Object> facts(RemindResult result) {
        SortedMap<String, Object> facts = new TreeMap<>();
        facts.put("started", result.started());
        facts.put("moved", result.moved());
        facts.put("repeated", result.repeated());
        facts.put("owners", result.owners());
        facts.put("asked", result.asked());
        facts.put("prompts", result.prompts());
        facts.put("mails", result.mails());
        facts.put("suppressed", result.suppressed());
        facts.put("withoutContact", String.join(" ", result.withoutContact()));
        return facts;
    }
}
