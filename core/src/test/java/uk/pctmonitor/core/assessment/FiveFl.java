package uk.pctmonitor.core.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.NationalTarget;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.core.rating.RatingFixtures;

/** Bath and North East Somerset's returns on MMR, quarter by quarter. */
final class FiveFl {

    static final String CODE = "5FL";
    static final Metric MMR2 = RatingFixtures.metric(Direction.HIGHER);
    static final Catalogue CATALOGUE =
            new Catalogue(
                    List.of(MMR2),
                    List.of(
                            new NationalTarget(
                                    MMR2.code(),
                                    null,
                                    null,
                                    new Goal.Threshold(new BigDecimal("95")),
                                    new AmberRule.Limit(new BigDecimal("90")),
                                    "Green Book",
                                    Confidence.SOURCED)));

    private final SortedMap<Quarter, Return> returns = new TreeMap<>();

    /** The six quarters to 2014/15 Q2 as published: percentage and cohort. */
    static FiveFl sixQuarters() {
        return new FiveFl()
                .with(2013, 1, "92.2", "473")
                .with(2013, 2, "91.4", "498")
                .with(2013, 3, "92.6", "542")
                .with(2013, 4, "90.1", "464")
                .with(2014, 1, "92.7", "522")
                .with(2014, 2, "89", "500");
    }

    FiveFl with(int year, int quarter, String percent, String cohort) {
        return with(
                Quarter.of(year, quarter),
                Measure.ofValueAndDenominator(
                        new BigDecimal(percent),
                        new BigDecimal(cohort),
                        BigDecimal.valueOf(100),
                        new Cell(12, "mmr2_5y")));
    }

    FiveFl with(Quarter quarter, Measure measure) {
        returns.put(
                quarter,
                new Return(
                        CODE,
                        "cover",
                        quarter,
                        new TreeMap<>(java.util.Map.of(MMR2.code(), measure))));
        return this;
    }

    Assessor.Known known(List<AgreedTarget> agreed) {
        return new Assessor.Known(CODE, "cover", List.of(MMR2.code()), returns, agreed);
    }
}
