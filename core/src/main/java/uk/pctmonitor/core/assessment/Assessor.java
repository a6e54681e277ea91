package uk.pctmonitor.core.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.FinancialYear;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.metric.Target;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.metric.YearTarget;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.rating.History;
import uk.pctmonitor.core.rating.LookAhead;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rater;
import uk.pctmonitor.core.rating.SoFar;
import uk.pctmonitor.core.rating.YearEnd;

/**
 * Assesses one quarter of one organisation: every metric of the collection in force in the quarter
 * gets its verdicts; metrics that were not reported are among them, as missing. Only what was
 * reported up to the quarter counts.
 */
public final class Assessor {

    private final AssessmentRules rules;

    public Assessor(AssessmentRules rules) {
        this.rules = rules;
    }

    /**
     * What is known of one organisation in one collection.
     *
     * @param collection its code
     * @param metrics codes of the metrics that it reports, in its order
     * @param returns the current return of each quarter; later quarters are not looked at
     * @param agreed what is agreed with the organisation, for any metric and quarter
     */
    public record Known(
            String org,
            String collection,
            List<String> metrics,
            SortedMap<Quarter, Return> returns,
            List<AgreedTarget> agreed) {
        public Known {
            metrics = List.copyOf(metrics);
            returns = new TreeMap<>(returns);
            agreed = List.copyOf(agreed);
        }

        /** The metric's figures of the quarters in which it was in force. */
        public History history(Metric metric) {
            SortedMap<Quarter, Measure> figures = new TreeMap<>();
            returns.forEach((quarter, content) -> {
                Measure measure = content.measures().get(metric.code());
                if (measure != null && metric.inForce(quarter)) {
                    figures.put(quarter, measure);
                }
            });
            return new History(metric, figures);
        }

        private @Nullable Measure measure(Metric metric, Quarter quarter) {
            Return content = returns.get(quarter);
            return content == null ? null : content.measures().get(metric.code());
        }

        private @Nullable BigDecimal forecast(Metric metric, Quarter quarter) {
            Return content = returns.get(quarter);
            return content == null ? null : content.forecasts().get(metric.code());
        }
    }

    /**
     * All verdicts on the quarter.
     *
     * @param deadlinePassed whether the quarter's submission deadline has passed
     */
    public Assessment assess(Known known, Quarter quarter, boolean deadlinePassed) {
        SortedMap<String, Verdicts> verdicts = new TreeMap<>();
        for (Metric metric : metricsInForce(known.metrics(), quarter)) {
            verdicts.put(metric.code(), verdicts(known, metric, quarter, deadlinePassed));
        }
        return new Assessment(known.org(), known.collection(), quarter, verdicts);
    }

    /** How every metric stands in the quarter, without a look at its future or its past. */
    public SortedMap<String, Rated> rate(Known known, Quarter quarter, boolean deadlinePassed) {
        SortedMap<String, Rated> rated = new TreeMap<>();
        for (Metric metric : metricsInForce(known.metrics(), quarter)) {
            rated.put(metric.code(), rate(known, metric, quarter, deadlinePassed));
        }
        return rated;
    }

    /** Those of the metrics that are in force in the quarter, in the order given. */
    public List<Metric> metricsInForce(List<String> metrics, Quarter quarter) {
        return metrics.stream()
                .flatMap(code -> rules.catalogue().metric(code).stream())
                .filter(metric -> metric.inForce(quarter))
                .toList();
    }

    private Verdicts verdicts(Known known, Metric metric, Quarter quarter, boolean deadlinePassed) {
        Rated now = rate(known, metric, quarter, deadlinePassed);
        Rag rag = now.rating().rag();
        History history = known.history(metric).upTo(quarter);
        Target target = target(known, metric, quarter);
        return new Verdicts(
                now,
                YearEnd.of(
                        history,
                        quarter,
                        rag,
                        yearTarget(known, metric, quarter.year()),
                        known.forecast(metric, quarter),
                        rules.forecasts()),
                LookAhead.of(history, quarter, rag, targetAhead(known, metric, quarter)),
                rules.charting().chart(known.org(), history, target == null ? null : target.goal()),
                Steadiness.of(recent(known, metric, history, quarter)));
    }

    /**
     * Counts with a target for the whole year are compared as the year to date, with the part of
     * the target that falls to the quarters reported: a quarter alone would always be far below a
     * year's total.
     */
    private Rated rate(Known known, Metric metric, Quarter quarter, boolean deadlinePassed) {
        Measure measure = known.measure(metric, quarter);
        Target target = target(known, metric, quarter);
        boolean ofTheYear =
                metric.yearToDate() == YearToDate.SUM
                        && target != null
                        && target.source() != TargetSource.TRAJECTORY;
        if (ofTheYear && target != null && measure != null && measure.value() != null) {
            SoFar soFar = SoFar.inYear(known.history(metric), quarter).orElseThrow();
            return new Rated(
                    measure,
                    soFar.figure(),
                    true,
                    Rater.rate(
                            metric,
                            soFar.figure(),
                            YearTarget.part(target, soFar.quarters()),
                            deadlinePassed));
        }
        return new Rated(
                measure, measure, false, Rater.rate(metric, measure, target, deadlinePassed));
    }

    /** The ratings of the last quarters, in time order; a past figure was due long ago. */
    private List<Rag> recent(Known known, Metric metric, History history, Quarter quarter) {
        List<Rag> recent = new ArrayList<>();
        List<Quarter> quarters = List.copyOf(history.figures().keySet());
        int from = Math.max(0, quarters.size() - Steadiness.FLAPPING_WINDOW);
        if (!history.figures().containsKey(quarter)) {
            return recent;
        }
        for (Quarter each : quarters.subList(from, quarters.size())) {
            recent.add(rate(known, metric, each, true).rating().rag());
        }
        return recent;
    }

    private @Nullable Target target(Known known, Metric metric, Quarter quarter) {
        return rules.catalogue().target(metric.code(), quarter, known.agreed()).orElse(null);
    }

    private @Nullable Target yearTarget(Known known, Metric metric, FinancialYear year) {
        return YearTarget.of(rules.catalogue(), metric, year, known.agreed()).orElse(null);
    }

    private @Nullable Target targetAhead(Known known, Metric metric, Quarter quarter) {
        Quarter ahead = quarter.plus(LookAhead.QUARTERS);
        return metric.yearToDate() == YearToDate.SUM
                ? yearTarget(known, metric, ahead.year())
                : target(known, metric, ahead);
    }
}
