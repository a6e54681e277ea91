package uk.pctmonitor.report.page.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.pack.Sentence;
import uk.pctmonitor.report.standing.MetricStanding;
import uk.pctmonitor.report.standing.PctStanding;

/** What is otherwise than a quarter before. */
final class Changes {

    private static final int MOST_NAMED = 4;
    private static final List<Rag> ORDER =
            List.of(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.NO_DATA, Rag.AWAITED, Rag.NOT_RATED);

    private Changes() {}

    /** One sentence for each rating that metrics have come to, red first. */
    static List<String> since(Quarter before, PctStanding pct) {
        Map<Rag, List<String>> turned = new LinkedHashMap<>();
        ORDER.forEach(rag -> turned.put(rag, new ArrayList<>()));
        for (MetricStanding each : pct.metrics()) {
            Rag was = each.in(before);
            List<String> same = turned.get(each.now());
            if (was != null && was != each.now() && same != null) {
                same.add(each.metric().name() + " (was " + RagWords.of(was) + ")");
            }
        }
        List<String> sentences = new ArrayList<>();
        turned.forEach((rag, names) -> {
            if (!names.isEmpty()) {
                sentences.add(
                        "%s now: %s."
                                .formatted(RagWords.of(rag), Sentence.list(names, MOST_NAMED)));
            }
        });
        return sentences;
    }
}
