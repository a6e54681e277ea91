package uk.pctmonitor.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.operations.Finding;
import uk.pctmonitor.core.operations.Kind;
import uk.pctmonitor.core.operations.OperationsLimits;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.work.WorkQueue;

/** What waits in the table for longer than it should: work, news, e-mails (L2). */
record BacklogCheck(MonitorTable table, OperationsLimits limits) {

    List<Finding> look(Instant now) {
        Outbox.Waiting waiting = new Outbox(table).waiting();
        List<Finding> findings = new ArrayList<>();
        add(Kind.MAILS_PARKED, waiting.parked(), Duration.ZERO, now, findings);
        List<Optional<Instant>> work = new WorkQueue(table).waitingSince();
        // What does not say since when it waits was put there before such things were noted.
        List<@Nullable Instant> overdue = new ArrayList<>();
        work.stream()
                .filter(since -> since.isEmpty() || isOver(limits.work(), since.get(), now))
                .forEach(since -> overdue.add(since.orElse(null)));
        if (!overdue.isEmpty()) {
            findings.add(new Finding.OfBacklog(Kind.WORK_WAITING, overdue.size(), oldest(overdue)));
        }
        add(Kind.FACTS_WAITING, waiting.facts(), limits.facts(), now, findings);
        add(Kind.MAILS_WAITING, waiting.mails(), limits.mails(), now, findings);
        return findings;
    }

    private static void add(
            Kind kind, List<Instant> all, Duration limit, Instant now, List<Finding> findings) {
        List<Instant> overdue = all.stream().filter(each -> isOver(limit, each, now)).toList();
        if (!overdue.isEmpty()) {
            findings.add(new Finding.OfBacklog(kind, overdue.size(), oldest(overdue)));
        }
    }

    private static boolean isOver(Duration limit, Instant since, Instant now) {
        return OperationsLimits.isOver(limit, since, now);
    }

    private static @Nullable Instant oldest(List<? extends @Nullable Instant> all) {
        return all.stream()
                .filter(Objects::nonNull)
                .map(Instant.class::cast)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
