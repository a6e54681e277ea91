package uk.pctmonitor.core.plan.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Paragraph;

/**
 * The one e-mail in which a reader is told of everything that a day brings: overdue first, then
 * due, then coming; each with its plan, what done means, the evidence wanted, how many days, what
 * slips if it slips, and who else was told.
 */
public final class PromptMail {
    /** Of more in one section the rest is only counted: an e-mail is no list of a region. */
    private static final int MOST = 100;

    private final PromptBriefing briefing;
    private final Map<PromptSection, List<PromptLine>> sections =
            new EnumMap<>(PromptSection.class);

    public PromptMail(PromptBriefing briefing) {
        this.briefing = briefing;
        briefing.lines().stream()
                .sorted(Comparator.comparing(PromptMail::when).thenComparing(PromptMail::name))
                .forEach(line ->
                        sections.computeIfAbsent(
                                        PromptSection.of(line, briefing.today()),
                                        _ -> new ArrayList<>())
                                .add(line));
    }

    /** The e-mail. */
    public Message message() {
        StringBuilder body = new StringBuilder(head());
        sections.forEach((section, lines) -> {
            body.append('\n').append(section.heading()).append('\n');
            lines.stream().limit(MOST).forEach(line -> body.append(line(line)));
            if (lines.size() > MOST) {
                body.append("  and %d more\n".formatted(lines.size() - MOST));
            }
        });
        return new Message(
                new PromptSubject(briefing, sections).subject(), body.append(foot()).toString());
    }

    /** The most urgent section, for subscribers' filters. */
    public String severity() {
        return switch (sections.keySet().iterator().next()) {
            case OVERDUE, STEP_IN, RETURNS_LATE -> "RED";
            case DUE_TODAY, RETURNS_DUE, STAGES -> "AMBER";
            case COMING, COPIES, WEEK -> "INFO";
        };
    }

    private String head() {
        return Paragraph.wrap(
                "%s: what %s brings"
                        .formatted(
                                briefing.register().named(briefing.body()),
                                London.words(briefing.today())),
                0,
                2);
    }

    private String line(PromptLine line) {
        return switch (line) {
            case PromptLine.OfDuty it -> duty(new DutyWords(briefing, it));
            case PromptLine.OfReturns it -> returns(new ReturnsWords(briefing, it));
            case PromptLine.OfStage it ->
                    Paragraph.wrap(
                            "%s, %s: %s, because %s. It was %s."
                                    .formatted(
                                            briefing.register().named(it.org()),
                                            it.category().label(),
                                            it.to().label(),
                                            it.reason(),
                                            it.from().label()),
                            2,
                            4);
            case PromptLine.OfWeek it -> {
                StringBuilder text = new StringBuilder();
                new WeekWords(briefing, it.review())
                        .paragraphs()
                        .forEach(each -> text.append(Paragraph.wrap(each, 2, 4)));
                yield text.toString();
            }
        };
    }

    private static String duty(DutyWords words) {
        return block(words.title(), words.sentences());
    }

    private static String returns(ReturnsWords words) {
        return block(words.title(), words.sentences());
    }

    private static String block(String title, List<String> sentences) {
        return Paragraph.wrap(title, 0, 2) + Paragraph.wrap(String.join(" ", sentences), 2, 2);
    }

    private String foot() {
        return """

        WHAT TO DO
        Progress, plans and decisions are sent in as files (docs/file-formats.md) or with
          the commands plan and milestone; what has been done is not reminded of again.
        See a plan: pct-monitor plan show <its number>. Replies are not read.
        HOW THIS WAS WORKED OUT
        """
                + Paragraph.wrap(rhythm(), 0, 2)
                + "Reference %s. Please quote it if you ask about this e-mail.\n"
                        .formatted(briefing.reference());
    }

    private String rhythm() {
        var policy = briefing.plans().reminders();
        return ("Owners are reminded %s days before a day and on it, %d days after and then every"
                        + " %d. The SHA is copied from the day on, and asked to step in %d and %d"
                        + " working days after it.")
                .formatted(
                        policy.before().stream()
                                .filter(each -> each > 0)
                                .map(String::valueOf)
                                .collect(java.util.stream.Collectors.joining(" and ")),
                        policy.firstAfter(),
                        policy.every(),
                        policy.managerAfter(),
                        policy.directorAfter());
    }

    private static LocalDate when(PromptLine line) {
        return switch (line) {
            case PromptLine.OfDuty it -> it.duty().due();
            case PromptLine.OfReturns it -> it.deadline();
            case PromptLine.OfStage _, PromptLine.OfWeek _ -> LocalDate.MIN;
        };
    }

    private static String name(PromptLine line) {
        return switch (line) {
            case PromptLine.OfDuty it -> it.plan().id() + " " + it.duty().key();
            case PromptLine.OfReturns it -> it.collection() + it.quarter().label() + it.submitter();
            case PromptLine.OfStage it -> it.org() + it.category();
            case PromptLine.OfWeek _ -> "";
        };
    }
}
