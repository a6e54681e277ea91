package uk.pctmonitor.core.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Rated;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.core.publication.PublicFigure.Reason;
import uk.pctmonitor.core.rating.Rag;

/**
 * What may be published of the figures of one metric.
 *
 * <p>Whoever subtracts, divides or compares what is published must not learn a count of 1 to 7
 * people. Therefore a share is withheld as a whole when its part, its whole or the rest of the
 * whole is small; what adds quarters up is withheld when one of them is; and so is every rating of
 * a figure that is withheld, because a rating says between which limits it lies.
 */
public record Publication(Metric metric) {

    private static final SmallNumbers RULE = SmallNumbers.STANDARD;

    /**
     * What may be published of one quarter.
     *
     * @param figure of the quarter alone
     * @param compared what its rating rests on: the same figure, or the year to date
     * @param rating null when it would tell of a figure that is withheld, or there is none
     */
    public record InQuarter(PublicFigure figure, PublicFigure compared, @Nullable Rag rating) {

        /** Whether the public may not know how it stands, though it is known. */
        public boolean isWithheld() {
            return figure.isWithheld() || compared.isWithheld();
        }
    }

    /** The figure of one quarter, whatever stands beside it. */
    public PublicFigure of(@Nullable Measure measure) {
        if (measure == null || measure.provenance() == Provenance.BLANK) {
            return new PublicFigure.None();
        }
        if (!metric.publishable()) {
            return new PublicFigure.Withheld(Reason.NOT_PUBLISHABLE);
        }
        if (measure.provenance() == Provenance.SUPPRESSED) {
            return new PublicFigure.Withheld(Reason.FEW_PEOPLE);
        }
        if (measure.hasZeroDenominator()) {
            return new PublicFigure.None();
        }
        if (!metric.countsPeople()) {
            return new PublicFigure.Plain(measure);
        }
        BigDecimal per = metric.per();
        return per == null ? count(measure) : share(measure, per);
    }

    /**
     * The figure of one quarter beside those that its rating adds up.
     *
     * @param past how the metric stood in its quarters; nothing is published of one that is not
     *     among them
     */
    public InQuarter in(Quarter quarter, SortedMap<Quarter, Rated> past) {
        Rated rated = past.get(quarter);
        if (rated == null) {
            return new InQuarter(new PublicFigure.None(), new PublicFigure.None(), null);
        }
        PublicFigure figure = of(rated.reported());
        PublicFigure compared = rated.yearToDate() ? sum(past, quarter, rated) : figure;
        InQuarter told = new InQuarter(figure, compared, rated.rating().rag());
        return told.isWithheld() ? new InQuarter(figure, compared, null) : told;
    }

    /** The year to date; subtracting the other quarters from it would give one that is withheld. */
    private PublicFigure sum(SortedMap<Quarter, Rated> past, Quarter quarter, Rated rated) {
        return past.subMap(quarter.year().firstQuarter(), quarter.next()).values().stream()
                .map(each -> of(each.reported()))
                .filter(PublicFigure::isWithheld)
                .findFirst()
                .orElseGet(() -> of(rated.compared()));
    }

    private PublicFigure share(Measure measure, BigDecimal per) {
        BigDecimal part = measure.numerator();
        BigDecimal whole = measure.denominator();
        if (part == null || whole == null) {
            return new PublicFigure.Withheld(Reason.UNKNOWN_COUNTS);
        }
        boolean few =
                RULE.isSmall(part)
                        || RULE.isSmall(whole)
                        || (metric.numeratorWithinDenominator()
                                && RULE.isSmall(whole.subtract(part)));
        if (few) {
            return new PublicFigure.Withheld(Reason.FEW_PEOPLE);
        }
        BigDecimal roundedPart = RULE.rounded(part);
        BigDecimal roundedWhole = RULE.rounded(whole);
        return new PublicFigure.Share(
                roundedPart,
                roundedWhole,
                roundedPart
                        .multiply(per)
                        .divide(roundedWhole, Measure.DIVISION_SCALE, RoundingMode.HALF_UP));
    }

    /** A bare value: a count, unless its unit says that it is a rate of something unknown. */
    private PublicFigure count(Measure measure) {
        BigDecimal value = measure.value();
        if (value == null) {
            return new PublicFigure.None();
        }
        if (metric.unit().startsWith("%") || metric.unit().startsWith("per ")) {
            return new PublicFigure.Withheld(Reason.UNKNOWN_COUNTS);
        }
        return RULE.isSmall(value)
                ? new PublicFigure.Withheld(Reason.FEW_PEOPLE)
                : new PublicFigure.Count(RULE.rounded(value));
    }
}
