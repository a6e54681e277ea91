package uk.pctmonitor.core.assessment;

import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.ControlChart;
import uk.pctmonitor.core.spc.Status;
import uk.pctmonitor.core.spc.Variation;

/**
 * The verdicts in their bare words: what is kept, and what working it out again must give.
 *
 * @param now a figure still awaited counts as NO_DATA, because that depends on the day
 * @param yearEnd at the end of the financial year
 * @param nextYear over the next twelve months
 */
public record Conclusion(
        Rag now,
        Rag yearEnd,
        Rag nextYear,
        Variation variation,
        Status status,
        Assurance assurance) {

    /** The words of the verdicts. */
    public static Conclusion of(Verdicts verdicts) {
        ControlChart chart = verdicts.chart();
        return new Conclusion(
                lasting(verdicts.now().rating().rag()),
                lasting(verdicts.yearEnd().rag()),
                lasting(verdicts.ahead().rag()),
                chart.variation(),
                chart.status(),
                chart.assurance());
    }

    /** Whether it is green, and something has happened that will cost the green if it goes on. */
    public boolean isEarlySign() {
        return now == Rag.GREEN && variation == Variation.CONCERN;
    }

    private static Rag lasting(Rag rag) {
        return rag == Rag.AWAITED ? Rag.NO_DATA : rag;
    }
}
