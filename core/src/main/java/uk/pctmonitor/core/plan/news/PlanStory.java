package uk.pctmonitor.core.plan.news;

import java.util.List;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;

/**
 * A plan and what is new of it.
 *
 * @param plan as it stands now
 * @param news in the order in which it happened, at least one
 */
public record PlanStory(Plan plan, List<PlanEntry> news) {
    public PlanStory {
        news = List.copyOf(news);
        if (news.isEmpty()) {
            throw new IllegalArgumentException("nothing is new of " + plan.id());
        }
    }
}
