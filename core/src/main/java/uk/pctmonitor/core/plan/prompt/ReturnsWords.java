package uk.pctmonitor.core.plan.prompt;

import java.util.List;
import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.London;

/** Returns that have not come, in a few sentences. */
record ReturnsWords(PromptBriefing briefing, PromptLine.OfReturns line) {
    /** Of more organisations only the first are named. */
    private static final int MOST_NAMED = 12;

    String title() {
        return "%s, %s: %s"
                .formatted(
                        briefing.collections().getOrDefault(line.collection(), line.collection()),
                        line.quarter().label(),
                        count());
    }

    List<String> sentences() {
        return List.of(when(), who(), missing(), next());
    }

    /** {@code 10 organisations without a return}. */
    String count() {
        int count = line.missing().size();
        return count == 1
                ? "1 organisation without a return"
                : count + " organisations without a return";
    }

    private String when() {
        String day = London.words(line.deadline());
        int late = line.workingDays();
        return line.deadline().equals(briefing.today())
                ? "The deadline is today, %s.".formatted(day)
                : late < 0
                        ? "The deadline is %s, in %s.".formatted(day, working(-late))
                        : "The deadline was %s, %s ago.".formatted(day, working(late));
    }

    private String who() {
        return line.part() == Audience.Part.OWNER
                ? "It is for you to submit."
                : "It is for %s to submit.".formatted(line.submitter());
    }

    private String missing() {
        int others = line.missing().size() - MOST_NAMED;
        return line.missing().stream()
                        .limit(MOST_NAMED)
                        .map(briefing.register()::brieflyNamed)
                        .collect(Collectors.joining(", ", "Missing: ", ""))
                + (others > 0 ? " and %d more.".formatted(others) : ".");
    }

    private String next() {
        return line.deadline().isBefore(briefing.today())
                ? "Nothing is counted as met; alerts that are open stay open."
                : "What does not come by then is told as missing and never counted as met.";
    }

    static String working(int days) {
        return days == 1 ? "1 working day" : days + " working days";
    }
}
