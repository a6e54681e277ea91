package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.category.Category;

/**
 * A plan as its events add up (rules.md 4.8).
 *
 * @param category of the figures that require it, null for a plan begun by hand
 * @param events how many events it has, 1 or more
 * @param findings what it answers, in the order in which they came
 * @param required the day on which it began
 * @param due last day on which to hand it in
 * @param version counts the versions written, 0 before the first
 * @param text the newest version, null before the first
 * @param agreedText the version that is in force, null before one was agreed
 * @param signatures what was said to the newest version, one for each organisation
 * @param returns how often the SHA sent it back
 * @param submitted when the newest version was handed in, null while it has not been
 * @param agreed when a version was last agreed, null before
 * @param started when delivery began, null before
 * @param exitSeen when the figures last showed the exit criteria, null unless the SHA has to
 *     confirm
 * @param ended when it was closed or superseded, null before
 * @param progress of the milestones that anything was reported of, by number
 * @param reported when progress was last reported, null before
 * @param ending why it ended, in words; empty before
 * @param reviewedFrom the state in which the exit criteria were seen, to which a refused exit leads
 *     back; null unless it is in exit review
 * @param exitRefused when the SHA last refused the exit, null when it never did or the figures have
 *     relapsed since
 */
public record Plan(
        PlanId id,
        @Nullable Category category,
        PlanState state,
        int events,
        List<PlanFinding> findings,
        LocalDate required,
        LocalDate due,
        int version,
        @Nullable PlanText text,
        @Nullable PlanText agreedText,
        List<Signature> signatures,
        int returns,
        @Nullable LocalDate submitted,
        @Nullable LocalDate agreed,
        @Nullable LocalDate started,
        @Nullable LocalDate exitSeen,
        @Nullable LocalDate ended,
        SortedMap<String, Progress> progress,
        @Nullable LocalDate reported,
        String ending,
        @Nullable PlanState reviewedFrom,
        @Nullable LocalDate exitRefused) {

    public Plan {
        findings = List.copyOf(findings);
        signatures = List.copyOf(signatures);
        progress = Collections.unmodifiableSortedMap(new TreeMap<>(progress));
    }

    /** The finding about the subject. */
    public Optional<PlanFinding> finding(String subject) {
        return findings.stream().filter(each -> each.subject().equals(subject)).findFirst();
    }

    /** The version that counts: the one in force, or else the one last written. */
    public Optional<PlanText> standing() {
        return Optional.ofNullable(agreedText).or(() -> Optional.ofNullable(text));
    }

    /** Subjects of its findings, in the order in which they came. */
    public List<String> subjects() {
        return findings.stream().map(PlanFinding::subject).toList();
    }

    /** Whether it should have been handed in by the day and was not. */
    public boolean isOverdue(LocalDate today) {
        return state.isAwaited() && today.isAfter(due);
    }

    /** What its milestones are: those agreed, or else those last written; empty before. */
    public List<Milestone> milestones() {
        return standing().map(PlanText::milestones).orElse(List.of());
    }

    /** What was last reported of the milestone. */
    public Optional<Progress> progressOf(String milestone) {
        return Optional.ofNullable(progress.get(milestone));
    }
}
