package uk.pctmonitor.report.page.sha;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Variation;
import uk.pctmonitor.report.standing.ShaStanding;

/**
 * How many organisations' control charts say what, metric by metric.
 *
 * @param rows one for each metric that anybody reported
 * @param chance how many signals chance alone would give, in a sentence
 */
public record SignalGrid(List<Row> rows, String chance) {

    public SignalGrid {
        rows = List.copyOf(rows);
    }

    /** Counts of one metric, in the order of {@link #VARIATIONS} and then {@link #ASSURANCES}. */
    public record Row(String metric, List<Integer> variations, List<Integer> assurances) {
        public Row {
            variations = List.copyOf(variations);
            assurances = List.copyOf(assurances);
        }
    }

    /** What the movement may mean, in the order of the columns. */
    static final List<Variation> VARIATIONS =
            List.of(
                    Variation.CONCERN,
                    Variation.IMPROVEMENT,
                    Variation.NEUTRAL,
                    Variation.COMMON_CAUSE,
                    Variation.NO_LIMITS);

    /** What may be expected of the target, likewise. */
    static final List<Assurance> ASSURANCES =
            List.of(Assurance.NOT_CAPABLE, Assurance.HIT_AND_MISS, Assurance.CAPABLE);

    /**
     * The grid.
     *
     * @param perThousand how many of a thousand steady series show a signal by chance alone
     */
    static SignalGrid of(ShaStanding sha, int perThousand) {
        List<Row> rows = new ArrayList<>();
        int limited = 0;
        int signals = 0;
        for (Metric metric : sha.reported()) {
            Map<Variation, Integer> variations = new EnumMap<>(Variation.class);
            Map<Assurance, Integer> assurances = new EnumMap<>(Assurance.class);
            for (Verdicts each : verdicts(sha, metric)) {
                variations.merge(each.chart().variation(), 1, Integer::sum);
                assurances.merge(each.chart().assurance(), 1, Integer::sum);
            }
            int without = variations.getOrDefault(Variation.NO_LIMITS, 0);
            int steady = variations.getOrDefault(Variation.COMMON_CAUSE, 0);
            int all = variations.values().stream().mapToInt(Integer::intValue).sum();
            limited += all - without;
            signals += all - without - steady;
            rows.add(
                    new Row(
                            metric.name(),
                            VARIATIONS.stream()
                                    .map(each -> variations.getOrDefault(each, 0))
                                    .toList(),
                            ASSURANCES.stream()
                                    .map(each -> assurances.getOrDefault(each, 0))
                                    .toList()));
        }
        return new SignalGrid(rows, chance(limited, signals, perThousand));
    }

    private static List<Verdicts> verdicts(ShaStanding sha, Metric metric) {
        List<Verdicts> all = new ArrayList<>();
        sha.pcts()
                .forEach(pct ->
                        pct.metric(metric.code())
                                .ifPresent(standing -> {
                                    @Nullable Verdicts verdicts = standing.verdicts();
                                    if (verdicts != null && verdicts.now().compared() != null) {
                                        all.add(verdicts);
                                    }
                                }));
        return all;
    }

    private static String chance(int limited, int signals, int perThousand) {
        if (limited == 0) {
            return "No series has enough quarters for limits yet.";
        }
        return "%,d of %,d series with limits show a signal this quarter; about %,d would by chance alone."
                .formatted(signals, limited, Math.round(limited * perThousand / 1000.0));
    }
}
