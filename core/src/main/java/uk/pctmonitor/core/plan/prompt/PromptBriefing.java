package uk.pctmonitor.core.plan.prompt;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.PlanCatalogue;

/**
 * Everything that one reader's e-mail is written from. The same briefing gives the same bytes.
 *
 * @param body code of the reader's organisation
 * @param today the London date for which the run was set
 * @param lines what there is to tell, at least one
 * @param register names of organisations
 * @param catalogue names of metrics
 * @param collections names of collections in plain words, by code
 * @param plans the timers, and the barriers in words
 * @param reference what it is quoted by
 */
public record PromptBriefing(
        String body,
        LocalDate today,
        List<PromptLine> lines,
        Register register,
        Catalogue catalogue,
        SortedMap<String, String> collections,
        PlanCatalogue plans,
        Reference reference) {
    public PromptBriefing {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an e-mail reminds of at least one thing");
        }
        lines = List.copyOf(lines);
        collections = Collections.unmodifiableSortedMap(new TreeMap<>(collections));
    }
}
