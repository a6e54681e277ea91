package uk.pctmonitor.core.plan.prompt;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.message.Subject;

/** The subject: the most urgent thing first, counts of the rest, and what it is about. */
record PromptSubject(PromptBriefing briefing, Map<PromptSection, List<PromptLine>> sections) {
    PromptSubject {
        sections = new EnumMap<>(sections);
    }

    Subject subject() {
        Map.Entry<PromptSection, List<PromptLine>> first = sections.entrySet().iterator().next();
        List<String> parts = new ArrayList<>();
        sections.forEach((section, lines) ->
                parts.add(section == first.getKey() ? lead(section, lines) : more(section, lines)));
        return Subject.of(
                parts.getFirst()
                        + about(first.getValue().getFirst())
                        + (parts.size() > 1
                                ? " +" + String.join(", ", parts.subList(1, parts.size()))
                                : ""),
                "[" + briefing.reference() + "]");
    }

    private String lead(PromptSection section, List<PromptLine> lines) {
        return switch (section) {
            case OVERDUE, STEP_IN ->
                    "%s %s: %s"
                            .formatted(
                                    section == PromptSection.OVERDUE
                                            ? "OVERDUE"
                                            : "STEP IN, overdue",
                                    DutyWords.days(latest(lines)),
                                    things(lines));
            case RETURNS_LATE -> "NO RETURN by the deadline: " + lines.size();
            case RETURNS_DUE -> "RETURNS DUE: " + lines.size();
            case DUE_TODAY -> "DUE TODAY: " + things(lines);
            case COMING -> "Due in %s: %s".formatted(DutyWords.days(-latest(lines)), things(lines));
            case STAGES -> "ESCALATION: " + lines.size() + " moved";
            case COPIES -> "Copy, reminded today of " + things(lines);
            case WEEK -> week(lines);
        };
    }

    private String more(PromptSection section, List<PromptLine> lines) {
        return switch (section) {
            case OVERDUE, STEP_IN -> lines.size() + " overdue for long";
            case RETURNS_LATE -> lines.size() + " late returns";
            case RETURNS_DUE -> lines.size() + " returns due";
            case DUE_TODAY -> lines.size() + " due today";
            case COMING -> lines.size() + " coming";
            case STAGES -> lines.size() + " moved";
            case COPIES -> lines.size() + " copies";
            case WEEK -> "the week";
        };
    }

    /** {@code 2 milestones}, or duties where not all are milestones. */
    private static String things(List<PromptLine> lines) {
        boolean milestones =
                lines.stream()
                        .allMatch(line ->
                                line instanceof PromptLine.OfDuty it
                                        && !it.duty().milestone().isEmpty());
        int count = lines.size();
        return milestones
                ? count == 1 ? "1 milestone" : count + " milestones"
                : count == 1 ? "1 duty" : count + " duties";
    }

    /** How late the latest of them is, in days; for those that are not, minus the nearest. */
    private long latest(List<PromptLine> lines) {
        return lines.stream()
                .flatMap(line ->
                        line instanceof PromptLine.OfDuty it
                                ? java.util.stream.Stream.of(it)
                                : java.util.stream.Stream.empty())
                .map(it -> ChronoUnit.DAYS.between(it.duty().due(), briefing.today()))
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }

    private String week(List<PromptLine> lines) {
        return lines.getFirst() instanceof PromptLine.OfWeek(WeekReview review)
                ? "Week: " + new WeekWords(briefing, review).counts()
                : "Week";
    }

    private String about(PromptLine line) {
        return switch (line) {
            case PromptLine.OfDuty it ->
                    " (%s, %s)"
                            .formatted(
                                    it.plan().id(),
                                    briefing.register().brieflyNamed(it.plan().id().org()));
            case PromptLine.OfReturns it ->
                    " (%s %s)".formatted(it.collection(), it.quarter().label());
            case PromptLine.OfStage it ->
                    " (%s to stage %d)"
                            .formatted(
                                    briefing.register().brieflyNamed(it.org()), it.to().number());
            case PromptLine.OfWeek _ -> "";
        };
    }
}
