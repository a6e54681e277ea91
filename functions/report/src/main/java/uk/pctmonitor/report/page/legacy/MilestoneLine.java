package uk.pctmonitor.report.page.legacy;

import java.time.LocalDate;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.MilestoneRating;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.report.page.pack.Mark;
import uk.pctmonitor.report.page.pack.Sentence;

/**
 * One milestone, ready to print.
 *
 * @param owner organisation and role, never a name
 */
public record MilestoneLine(String number, String text, String owner, Mark mark, String standing) {

    static MilestoneLine of(Plan plan, Milestone milestone, LocalDate today) {
        MilestoneRating rating = MilestoneRating.of(plan, milestone, today);
        return new MilestoneLine(
                milestone.number(),
                milestone.text(),
                milestone.owner().label(),
                Mark.of(rating.rag()),
                Sentence.of(rating.words()));
    }
}
