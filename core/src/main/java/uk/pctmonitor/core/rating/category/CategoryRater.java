package uk.pctmonitor.core.rating.category;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.scheme.Quotient;

/** Makes one light of the ratings of a category's metrics (rules.md 4.3.4). */
public final class CategoryRater {

    private CategoryRater() {}

    /**
     * The light of the category.
     *
     * <p>Where less of the weight is rated than the rule asks for, the light is {@link
     * Light#INSUFFICIENT_DATA} and what is rated is shown as its partial result. A red that no
     * further figure could mend (a critical metric is red, or the worst metric counts and is red)
     * stands all the same: it is the first of the rules.
     *
     * @param metrics every metric of the category in force in the quarter, rated or not
     */
    public static CategoryRating rate(CategoryRule rule, List<RatedMetric> metrics) {
        Evidence evidence = Evidence.of(metrics);
        Outcome outcome =
                switch (rule.aggregation()) {
                    case CRITICAL_WORST_ELSE_SHARE -> CriticalWorstElseShare.of(rule, evidence);
                    case WORST -> WorstMetric.of(evidence);
                    case PF_WEIGHTED -> WeightedBands.of(rule, evidence);
                    case FRR -> RoundedAndCapped.of(rule, evidence);
                };
        Optional<Quotient> percent = evidence.percentRated();
        boolean enough =
                percent.isPresent() && percent.get().compareTo(rule.leastRatedPercent()) >= 0;
        Light partial = outcome.light();
        Light light =
                partial != null && (enough || outcome.settled())
                        ? partial
                        : Light.INSUFFICIENT_DATA;
        List<String> chain = new ArrayList<>();
        chain.add(coverage(rule, evidence));
        chain.addAll(outcome.chain());
        if (!enough) {
            chain.add(tooLittle(rule, outcome));
        }
        return new CategoryRating(
                rule,
                light,
                partial,
                outcome.score(),
                evidence.rated(),
                evidence.total(),
                evidence.metrics(),
                outcome.decisive(),
                chain);
    }

    private static String coverage(CategoryRule rule, Evidence evidence) {
        BigDecimal least = rule.leastRatedPercent();
        return evidence.percentRated()
                .map(percent ->
                        "Rated: %d of %d metrics, weight %s of %s, which is %s%%; at least %s%% is needed."
                                .formatted(
                                        evidence.ratedMetrics().size(),
                                        evidence.metrics().size(),
                                        Display.threshold(evidence.rated()),
                                        Display.threshold(evidence.total()),
                                        percent.shown(0, List.of(least)),
                                        Display.threshold(least)))
                .orElse("No metric of the catalogue counts in this category.");
    }

    private static String tooLittle(CategoryRule rule, Outcome outcome) {
        String little =
                "Less than %s%% of the weight is rated"
                        .formatted(Display.threshold(rule.leastRatedPercent()));
        if (outcome.light() == null) {
            return little + ", and nothing that is gives a partial result: INSUFFICIENT_DATA.";
        }
        return outcome.settled()
                ? little + ", but no further figure could mend this: " + outcome.light() + "."
                : "%s: INSUFFICIENT_DATA. What is rated gives %s; that is no light."
                        .formatted(little, outcome.light());
    }
}
