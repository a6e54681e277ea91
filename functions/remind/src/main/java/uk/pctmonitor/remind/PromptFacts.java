package uk.pctmonitor.remind;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.plan.prompt.Prompt;
import uk.pctmonitor.store.outbox.OutboxItems;
import uk.pctmonitor.store.port.Condition;
import uk.pctmonitor.store.port.Write;

/**
 * Makes the outbox entries that are committed together with what says that people were told.
 *
 * @param id unique and repeatable
 */
record PromptFacts(Day day, String id) {
    /** One entry for each organisation whose people are told. */
    List<Write> writes(List<Prompt> prompts) {
        SortedMap<String, List<Prompt>> byOrg = new TreeMap<>();
        prompts.forEach(it ->
                byOrg.computeIfAbsent(it.audience().who().org(), _ -> new ArrayList<>()).add(it));
        List<Write> writes = new ArrayList<>();
        byOrg.forEach((org, all) ->
                writes.add(
                        Write.put(OutboxItems.prompts(org, day.now(), id, all), Condition.ABSENT)));
        return writes;
    }
}
