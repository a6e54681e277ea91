package uk.pctmonitor.report.page.sha;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.ReturnStanding;
import uk.pctmonitor.report.standing.ReturnStanding.State;

/** The returns that are not simply there, each in a word of its own. */
public final class Submissions {

    private Submissions() {}

    /** One return. */
    public record Submission(String pct, String collection, String state, String sentence) {}

    /** Those that did not come in time, by organisation. */
    public static List<Submission> of(List<PctStanding> pcts) {
        List<Submission> all = new ArrayList<>();
        for (PctStanding pct : pcts) {
            for (ReturnStanding each : pct.returns()) {
                if (each.state() != State.IN_TIME) {
                    all.add(
                            new Submission(
                                    pct.code() + " " + pct.organisation().name(),
                                    each.collection().name(),
                                    word(each.state()),
                                    sentence(each)));
                }
            }
        }
        return all;
    }

    private static String word(State state) {
        return switch (state) {
            case IN_TIME -> "In time";
            case LATE -> "Late";
            case AWAITED -> "Awaited";
            case MISSING -> "Missing";
            case CONFLICTING -> "Conflicting";
        };
    }

    private static String sentence(ReturnStanding each) {
        return switch (each.state()) {
            case IN_TIME, LATE -> "Came on %s%s.".formatted(day(each.received()), due(each));
            case AWAITED -> "Nothing came yet%s.".formatted(due(each));
            case MISSING -> "Nothing came%s. Nothing is counted as met.".formatted(due(each));
            case CONFLICTING ->
                    "%s and another file of the same second disagree; somebody has to say which one is meant."
                            .formatted(
                                    each.current() == null
                                            ? "One file"
                                            : each.current().fileName());
        };
    }

    private static String due(ReturnStanding each) {
        @Nullable LocalDate due = each.due();
        return due == null ? "" : ", due by " + London.words(due);
    }

    private static String day(@Nullable Instant received) {
        return received == null ? "an unknown day" : London.words(London.dateOf(received));
    }
}
