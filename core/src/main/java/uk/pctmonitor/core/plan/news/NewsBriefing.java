package uk.pctmonitor.core.plan.news;

import java.util.List;
import uk.pctmonitor.core.message.Reference;

/**
 * Everything that news of plans is written from. The same briefing gives the same bytes.
 *
 * @param body code of the organisation whose contacts read it
 * @param stories in the order of the plans, at least one
 * @param words what events are called
 * @param reference what it is quoted by
 */
public record NewsBriefing(
        String body, List<PlanStory> stories, EventWords words, Reference reference) {
    public NewsBriefing {
        stories = List.copyOf(stories);
        if (stories.isEmpty()) {
            throw new IllegalArgumentException("news tell of at least one plan");
        }
    }
}
