package uk.pctmonitor.core.plan.prompt;

import java.time.LocalDate;
import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.rating.category.Category;

/**
 * One thing that somebody is to be told because a day has come. What it says of plans and returns
 * is looked up when the e-mail is written, so that nobody is reminded of what has been done since.
 */
public sealed interface Prompt {
    /** Who is told. */
    Audience audience();

    /**
     * A duty.
     *
     * @param duty its key among the plan's
     * @param due when it was due at the time; due on another day it is another duty
     * @param others who else is told of it in the same run
     */
    record OfDuty(Audience audience, PlanId plan, String duty, LocalDate due, List<Audience> others)
            implements Prompt {
        public OfDuty {
            others = List.copyOf(others);
        }
    }

    /**
     * Returns that have not come.
     *
     * @param submitter who owes them
     * @param deadline last day on which they are on time
     */
    record OfReturns(
            Audience audience,
            String submitter,
            String collection,
            Quarter quarter,
            LocalDate deadline)
            implements Prompt {}

    /** A category of an organisation has come to another stage of escalation. */
    record OfStage(
            Audience audience, String org, Category category, Stage from, Stage to, String reason)
            implements Prompt {}

    /** The review of the week that begins on the Monday. */
    record OfWeek(Audience audience, LocalDate monday) implements Prompt {}
}
