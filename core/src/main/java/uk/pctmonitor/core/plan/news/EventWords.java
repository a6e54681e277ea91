package uk.pctmonitor.core.plan.news;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.calendar.WorkingDays;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanFinding.Standing;
import uk.pctmonitor.core.plan.PlanPolicy;
import uk.pctmonitor.core.plan.Progress;

/**
 * One event of a plan in one or two sentences: what happened, and what follows by when.
 *
 * @param register names of organisations
 * @param catalogue names of metrics
 * @param workingDays for deadlines
 * @param policy the timers
 */
public record EventWords(
        Register register, Catalogue catalogue, WorkingDays workingDays, PlanPolicy policy) {

    /**
     * In full. No person is named.
     *
     * @param plan as it stood after the event, or later: the version named is its newest
     */
    public String of(Plan plan, PlanEntry entry) {
        return switch (entry.event()) {
            case PlanEvent.Required(_, List<PlanFinding> findings, LocalDate due) ->
                    required(findings)
                            + " It needs an action against the failure and one against the next"
                            + " one, each with an owner, a day and a measure of success."
                            + handIn(due);
            case PlanEvent.FindingAdded(PlanFinding finding, LocalDate due) ->
                    "%s is %s and joins the plan."
                                    .formatted(metric(finding.subject()), finding.level())
                            + (plan.state().isAwaited() ? handIn(due) : "");
            case PlanEvent.FindingWorsened(String subject, LocalDate due) ->
                    "%s is RED now.".formatted(metric(subject))
                            + (plan.state().isAwaited() ? handIn(due) : "");
            case PlanEvent.FindingSettled(String subject, Standing standing, var quarter) ->
                    settled(metric(subject), standing, quarter);
            case PlanEvent.Drafted _ ->
                    "Version %d was written by %s; it is not handed in yet."
                            .formatted(plan.version(), who(entry));
            case PlanEvent.Submitted() ->
                    "%s handed version %d in on %s. %s"
                            .formatted(
                                    who(entry),
                                    plan.version(),
                                    London.words(entry.on()),
                                    decide(entry.on()));
            case PlanEvent.Returned(String reason) ->
                    "%s returned version %d: %s. Write it anew and hand it in again."
                            .formatted(who(entry), plan.version(), stripped(reason));
            case PlanEvent.Signed() ->
                    "%s signed version %d.".formatted(who(entry), plan.version());
            case PlanEvent.Objected(String reason) ->
                    "%s objects to version %d: %s."
                            .formatted(who(entry), plan.version(), stripped(reason));
            case PlanEvent.Withdrawn() ->
                    "%s took back what it had said to version %d."
                            .formatted(who(entry), plan.version());
            case PlanEvent.Agreed() ->
                    "Version %d is agreed by all who must agree.".formatted(plan.version());
            case PlanEvent.Started() ->
                    "In delivery since %s. Its effect is expected by %s."
                            .formatted(
                                    London.words(entry.on()),
                                    London.words(
                                            entry.on().plusMonths(policy.improvementMonths())));
            case PlanEvent.RevisionProposed _ ->
                    "%s proposes version %d; what was agreed before stays in force until it is decided on. %s"
                            .formatted(who(entry), plan.version(), decide(entry.on()));
            case PlanEvent.Progressed(String milestone, Progress progress) ->
                    milestone(plan, milestone) + ": " + progress(progress);
            case PlanEvent.ExitSeen() ->
                    "The figures show the exit: green long enough in every measure that has to recover. The SHA now confirms the end of the plan, or says why not.";
            case PlanEvent.ExitRefused(String reason) ->
                    "The plan goes on: %s.".formatted(stripped(reason));
            case PlanEvent.Closed() -> "Closed on %s.".formatted(London.words(entry.on()));
            case PlanEvent.Superseded(String reason, _) ->
                    "The plan is not needed any more: %s.".formatted(stripped(reason));
        };
    }

    /** In a few words, for the subject. */
    String briefly(PlanEntry entry) {
        return switch (entry.event()) {
            case PlanEvent.Required(_, _, LocalDate due) -> "required by " + London.words(due);
            case PlanEvent.FindingAdded(_, LocalDate due) ->
                    "another figure, due " + London.words(due);
            case PlanEvent.FindingWorsened(_, LocalDate due) ->
                    "turned red, due " + London.words(due);
            case PlanEvent.FindingSettled _ -> "figures moved";
            case PlanEvent.Drafted _ -> "written";
            case PlanEvent.Submitted() -> "handed in" + byWhen(entry.on());
            case PlanEvent.Returned _ -> "returned";
            case PlanEvent.Signed() -> "signed";
            case PlanEvent.Objected _ -> "objection";
            case PlanEvent.Withdrawn() -> "signature taken back";
            case PlanEvent.Agreed() -> "agreed";
            case PlanEvent.Started() -> "in delivery";
            case PlanEvent.RevisionProposed _ -> "revision proposed" + byWhen(entry.on());
            case PlanEvent.Progressed _ -> "progress reported";
            case PlanEvent.ExitSeen() -> "recovered, confirm the end";
            case PlanEvent.ExitRefused _ -> "goes on";
            case PlanEvent.Closed() -> "closed";
            case PlanEvent.Superseded _ -> "not needed any more";
        };
    }

    private String required(List<PlanFinding> findings) {
        return findings.isEmpty()
                ? "Begun by hand."
                : findings.stream()
                        .map(each -> metric(each.subject()) + " " + each.level())
                        .collect(Collectors.joining(", ", "Required by ", "."));
    }

    private static String handIn(LocalDate due) {
        return " Hand the plan in by %s.".formatted(London.words(due));
    }

    private String decide(LocalDate from) {
        return deadline(from) == null
                ? "The SHA agrees it or returns it within %d working days."
                        .formatted(policy.decisionDays())
                : "The SHA agrees it or returns it by %s.".formatted(deadline(from));
    }

    private String byWhen(LocalDate from) {
        String day = deadline(from);
        return day == null ? "" : ", decide by " + day;
    }

    /** Null outside the years of the calendar, where no date is guessed. */
    private @Nullable String deadline(LocalDate from) {
        try {
            return London.words(workingDays.plus(from, policy.decisionDays()));
        } catch (CalendarRangeException e) {
            return null;
        }
    }

    private static String settled(String metric, Standing standing, @Nullable Quarter quarter) {
        return switch (standing) {
            case RECOVERED -> "%s has recovered, as %s shows.".formatted(metric, quarter);
            case WITHDRAWN -> "%s never failed, by corrected figures or targets.".formatted(metric);
            case RETIRED -> metric + " is no longer asked for.";
            case FAILING -> metric + " fails again.";
        };
    }

    private static String milestone(Plan plan, String number) {
        return plan.milestones().stream()
                .filter(each -> each.number().equals(number))
                .findFirst()
                .map(Milestone::text)
                .map(text -> "Milestone %s, %s".formatted(number, stripped(text)))
                .orElse("Milestone " + number);
    }

    private static String progress(Progress it) {
        String note = it.note().isEmpty() ? "" : " \"%s\"".formatted(it.note().strip());
        if (it.done() != null) {
            return "done on %s; evidence: %s.%s"
                    .formatted(London.words(it.done()), stripped(it.evidence()), note);
        }
        if (!it.barrier().isEmpty()) {
            return "missed, because of %s.%s".formatted(it.barrier(), note);
        }
        if (it.reviewed() != null) {
            return "reviewed on %s, %s.%s"
                    .formatted(London.words(it.reviewed()), it.standing(), note);
        }
        return "%d%% complete.%s".formatted(it.percent(), note);
    }

    private String metric(String subject) {
        return catalogue.metric(subject).map(Metric::name).orElse(subject);
    }

    private String who(PlanEntry entry) {
        return register.named(entry.actor().org());
    }

    /** Without the point that the sentence brings. */
    private static String stripped(String words) {
        String text = words.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
