package uk.pctmonitor.store.outbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.Actor;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.port.Value;

/**
 * What happened to plans, as documents. Each event is known by a name of its own; new fields get
 * new names, so that older items stay readable.
 */
public final class PlanEventCodec {

    private static final String EVENT = "event";
    private static final String SUBJECT = "subject";
    private static final String REASON = "reason";
    private static final String TEXT = "text";

    private PlanEventCodec() {}

    /** The entry as fields; {@link #read(Document)} gives it back. */
    public static Fields fields(PlanEntry entry) {
        return write(entry.event())
                .value("n", Value.of(entry.number()))
                .day("on", entry.on())
                .text("org", entry.actor().org())
                .text("by", entry.actor().by());
    }

    /** The entry that a document holds. */
    public static PlanEntry read(Document it) {
        return new PlanEntry(
                it.number("n").intValueExact(),
                it.day("on"),
                new Actor(it.text("org"), it.text("by")),
                event(it));
    }

    private static Fields write(PlanEvent event) {
        return switch (event) {
            case PlanEvent.Required(
                            @Nullable Category category,
                            List<PlanFinding> findings,
                            LocalDate due) ->
                    named("REQUIRED")
                            .name("category", category)
                            .value("findings", PlanFindingCodec.write(findings))
                            .day("due", due);
            case PlanEvent.FindingAdded(PlanFinding finding, LocalDate due) ->
                    named("FINDING_ADDED")
                            .value("finding", PlanFindingCodec.write(finding))
                            .day("due", due);
            case PlanEvent.FindingWorsened(String subject, LocalDate due) ->
                    named("FINDING_WORSENED").text(SUBJECT, subject).day("due", due);
            case PlanEvent.FindingSettled(
                            String subject,
                            PlanFinding.Standing standing,
                            @Nullable Quarter quarter) ->
                    named("FINDING_SETTLED")
                            .text(SUBJECT, subject)
                            .name("standing", standing)
                            .text("quarter", PlanFindingCodec.label(quarter));
            case PlanEvent.Drafted(PlanText text) ->
                    named("DRAFTED").value(TEXT, PlanTextCodec.write(text));
            case PlanEvent.RevisionProposed(PlanText text) ->
                    named("REVISION_PROPOSED").value(TEXT, PlanTextCodec.write(text));
            case PlanEvent.Submitted() -> named("SUBMITTED");
            case PlanEvent.Returned(String reason) -> named("RETURNED").text(REASON, reason);
            case PlanEvent.Signed() -> named("SIGNED");
            case PlanEvent.Objected(String reason) -> named("OBJECTED").text(REASON, reason);
            case PlanEvent.Withdrawn() -> named("WITHDRAWN");
            case PlanEvent.Agreed() -> named("AGREED");
            case PlanEvent.Started() -> named("STARTED");
            case PlanEvent.Progressed(String milestone, Progress progress) ->
                    named("PROGRESSED")
                            .text("milestone", milestone)
                            .value("progress", ProgressCodec.write(progress));
            case PlanEvent.ExitSeen() -> named("EXIT_SEEN");
            case PlanEvent.ExitRefused(String reason) -> named("EXIT_REFUSED").text(REASON, reason);
            case PlanEvent.Closed() -> named("CLOSED");
            case PlanEvent.Superseded(String reason, @Nullable PlanId by) ->
                    named("SUPERSEDED")
                            .text(REASON, reason)
                            .text("plan", by == null ? null : by.toString());
        };
    }

    private static PlanEvent event(Document it) {
        String name = it.text(EVENT);
        return switch (name) {
            case "REQUIRED" ->
                    new PlanEvent.Required(
                            category(it.textOrNull("category")),
                            PlanFindingCodec.read(it.sequence("findings")),
                            it.day("due"));
            case "FINDING_ADDED" ->
                    new PlanEvent.FindingAdded(
                            PlanFindingCodec.read(it.value("finding")), it.day("due"));
            case "FINDING_WORSENED" ->
                    new PlanEvent.FindingWorsened(it.text(SUBJECT), it.day("due"));
            case "FINDING_SETTLED" ->
                    new PlanEvent.FindingSettled(
                            it.text(SUBJECT),
                            PlanFinding.Standing.valueOf(it.text("standing")),
                            PlanFindingCodec.quarter(it.textOrNull("quarter")));
            case "DRAFTED" -> new PlanEvent.Drafted(PlanTextCodec.read(it.value(TEXT)));
            case "REVISION_PROPOSED" ->
                    new PlanEvent.RevisionProposed(PlanTextCodec.read(it.value(TEXT)));
            case "SUBMITTED" -> new PlanEvent.Submitted();
            case "RETURNED" -> new PlanEvent.Returned(it.text(REASON));
            case "SIGNED" -> new PlanEvent.Signed();
            case "OBJECTED" -> new PlanEvent.Objected(it.text(REASON));
            case "WITHDRAWN" -> new PlanEvent.Withdrawn();
            case "AGREED" -> new PlanEvent.Agreed();
            case "STARTED" -> new PlanEvent.Started();
            case "PROGRESSED" ->
                    new PlanEvent.Progressed(
                            it.text("milestone"), ProgressCodec.read(it.value("progress")));
            case "EXIT_SEEN" -> new PlanEvent.ExitSeen();
            case "EXIT_REFUSED" -> new PlanEvent.ExitRefused(it.text(REASON));
            case "CLOSED" -> new PlanEvent.Closed();
            case "SUPERSEDED" ->
                    new PlanEvent.Superseded(
                            it.text(REASON),
                            it.readOrNull("plan", _ -> PlanId.of(it.text("plan")).orElseThrow()));
            default -> throw new IllegalStateException("no such event of a plan: " + name);
        };
    }

    private static Fields named(String name) {
        return new Fields().text(EVENT, name);
    }

    private static @Nullable Category category(@Nullable String name) {
        return name == null ? null : Category.valueOf(name);
    }
}
