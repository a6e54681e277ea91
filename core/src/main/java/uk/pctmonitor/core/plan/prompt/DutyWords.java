package uk.pctmonitor.core.plan.prompt;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.FitForPurposeClock;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.MilestoneRating;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.SlipForecast;

/** One duty in a few sentences: which, by when, what done means, what slips, who else knows. */
record DutyWords(PromptBriefing briefing, PromptLine.OfDuty line) {
    /** The plan and the duty: {@code RP-5FL-1 5FL Bath: milestone 2.1, Set up recall lists}. */
    String title() {
        Plan plan = line.plan();
        Duty duty = line.duty();
        String what =
                duty.milestone().isEmpty()
                        ? duty.text()
                        : verb(duty.what()) + " milestone " + duty.milestone() + ", " + duty.text();
        return "%s %s: %s".formatted(plan.id(), briefing.register().named(plan.id().org()), what);
    }

    /** Everything else, each a sentence. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(due());
        milestone().ifPresent(it -> sentences.addAll(done(it)));
        sentences.add("If it slips: " + slips() + ".");
        sentences.add(capital(clock()) + ".");
        forecast().ifPresent(sentences::add);
        sentences.add(
                line.others().isEmpty()
                        ? "Nobody else was told."
                        : "Also told: " + String.join(", ", line.others()) + ".");
        return sentences;
    }

    private String due() {
        long late = ChronoUnit.DAYS.between(line.duty().due(), briefing.today());
        String when = London.words(line.duty().due());
        String owner =
                line.part() == Audience.Part.OWNER
                        ? ""
                        : "; a duty of " + line.duty().owner().label();
        return late == 0
                ? "Due today, %s%s.".formatted(when, owner)
                : late < 0
                        ? "Due on %s, in %s%s.".formatted(when, days(-late), owner)
                        : "Was due on %s, %s ago%s.".formatted(when, days(late), owner);
    }

    private Optional<Milestone> milestone() {
        return line.plan().milestones().stream()
                .filter(each -> each.number().equals(line.duty().milestone()))
                .findFirst();
    }

    private List<String> done(Milestone it) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Now: " + MilestoneRating.of(line.plan(), it, briefing.today()).words() + ".");
        if (!it.measure().isBlank()) {
            sentences.add("Done means: " + stripped(it.measure()) + ".");
        }
        sentences.add(
                it.evidence().isBlank()
                        ? "Evidence wanted: a reference to whatever proves it."
                        : "Evidence wanted: " + stripped(it.evidence()) + ".");
        return sentences;
    }

    private String slips() {
        return switch (line.duty().what()) {
            case SUBMIT -> "the plan can't be agreed, and its category moves to formal recovery";
            case DECIDE -> "the PCT can't begin to deliver";
            case COMPLETE, START, REVIEW -> milestoneSlips();
            case REPORT -> "nobody can see whether the plan has effect";
            case CONFIRM_EXIT -> "the plan stays open, and its category stays where it is";
        };
    }

    private String milestoneSlips() {
        String parent =
                milestone()
                        .flatMap(Milestone::parent)
                        .map(number -> "milestone %s can't be completed, and ".formatted(number))
                        .orElse("");
        boolean mandatory = milestone().map(Milestone::mandatory).orElse(true);
        return parent
                + (mandatory
                        ? "the plan can't end without it"
                        : "the plan can end without it all the same");
    }

    private String clock() {
        return FitForPurposeClock.of(line.plan(), briefing.plans().policy())
                .words(briefing.today());
    }

    private Optional<String> forecast() {
        return line.forecast() instanceof SlipForecast.Expected it
                ? Optional.of(it.words())
                : Optional.empty();
    }

    private static String verb(Duty.What what) {
        return switch (what) {
            case START -> "start";
            case REVIEW -> "review";
            case COMPLETE, SUBMIT, DECIDE, REPORT, CONFIRM_EXIT -> "complete";
        };
    }

    static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    static String stripped(String text) {
        String words = text.strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
