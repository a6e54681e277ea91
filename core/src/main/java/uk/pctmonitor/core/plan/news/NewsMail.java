package uk.pctmonitor.core.plan.news;

import java.util.Comparator;
import java.util.Locale;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Paragraph;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;

/**
 * The news of plans: an e-mail of its own, or a section of a digest that goes to the same people in
 * the same run, so that nobody gets two (D6).
 */
public final class NewsMail {

    private final NewsBriefing briefing;
    private final EventWords words;

    public NewsMail(NewsBriefing briefing) {
        this.briefing = briefing;
        this.words = briefing.words();
    }

    /** As a section under a heading, ending with an empty line. */
    public String section() {
        return "PLANS\n" + stories();
    }

    /** As an e-mail of its own. */
    public Message message() {
        String reader = words.register().named(briefing.body());
        String head =
                Paragraph.wrap(
                        "%s: what is new of %s"
                                .formatted(
                                        reader,
                                        briefing.stories().size() == 1
                                                ? "a plan"
                                                : briefing.stories().size() + " plans"),
                        0,
                        2);
        return new Message(subject(), head + "\n" + stories() + foot());
    }

    private Subject subject() {
        PlanStory top =
                briefing.stories().stream()
                        .min(Comparator.comparing(it -> Urgency.of(top(it).event())))
                        .orElseThrow();
        int others = briefing.stories().size() - 1;
        String text =
                "Plan %s %s: %s%s"
                        .formatted(
                                top.plan().id(),
                                words.register().brieflyNamed(top.plan().id().org()),
                                words.briefly(top(top)),
                                others == 0 ? "" : " +" + others + " more");
        return Subject.of(text, "[" + briefing.reference() + "]");
    }

    /** The most urgent news of a plan, and of several such the last. */
    private static PlanEntry top(PlanStory story) {
        return story.news().reversed().stream()
                .min(Comparator.comparing(it -> Urgency.of(it.event())))
                .orElseThrow();
    }

    private String stories() {
        StringBuilder text = new StringBuilder();
        for (PlanStory story : briefing.stories()) {
            Plan plan = story.plan();
            text.append(Paragraph.wrap(title(plan), 0, 2));
            for (PlanEntry entry : story.news()) {
                text.append(Paragraph.wrap(words.of(plan, entry), 2, 4));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String title(Plan plan) {
        return "%s %s: %s%s, now %s"
                .formatted(
                        plan.id(),
                        words.register().named(plan.id().org()),
                        plan.id().type().label(),
                        plan.category() == null ? "" : ", " + plan.category().label(),
                        plan.state().label());
    }

    private String foot() {
        Plan first = briefing.stories().getFirst().plan();
        String toFillIn =
                briefing.stories().stream()
                        .map(PlanStory::plan)
                        .filter(plan -> plan.state().isAwaited())
                        .findFirst()
                        .map(plan -> "A plan to fill in: pct-monitor plan new " + plan.id() + "\n")
                        .orElse("");
        return String.format(
                Locale.ROOT,
                """
                WHAT HAPPENS NEXT
                %sSee the plan: pct-monitor plan show %s
                Plans, progress and signatures are sent in as files (docs/file-formats.md) or
                  with the commands plan and milestone. Replies are not read.
                Reference %s. Please quote it if you ask about this e-mail.
                """,
                toFillIn,
                first.id(),
                briefing.reference());
    }
}
