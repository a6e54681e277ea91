package uk.pctmonitor.core.plan;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;

/**
 * One failure, weakness or risk that a plan answers.
 *
 * @param subject the metric's code
 * @param level the worst level it was found at, AMBER or RED
 * @param since the quarter that first showed it
 * @param standing what the figures say of it by now
 * @param settled the quarter that showed it recovered, null while it is failing or was withdrawn
 */
public record PlanFinding(
        String subject, Rag level, Quarter since, Standing standing, @Nullable Quarter settled) {

    /** What the figures say of it by now. */
    public enum Standing {
        FAILING,
        /** Green for as many quarters as the exit asks for, without a special cause for concern. */
        RECOVERED,
        /** A correction or a changed target removed it: there was no failure. */
        WITHDRAWN,
        /** The metric is no longer asked for, so that nothing can show it to have recovered. */
        RETIRED
    }

    public PlanFinding {
        if (level != Rag.AMBER && level != Rag.RED) {
            throw new IllegalArgumentException("a finding is AMBER or RED, not " + level);
        }
        if ((standing == Standing.RECOVERED) != (settled != null)) {
            throw new IllegalArgumentException("a finding recovers in a quarter: " + standing);
        }
    }

    /** A failure just found. */
    public static PlanFinding failing(String subject, Rag level, Quarter since) {
        return new PlanFinding(subject, level, since, Standing.FAILING, null);
    }

    public boolean isFailing() {
        return standing == Standing.FAILING;
    }

    PlanFinding at(Rag worse) {
        return new PlanFinding(subject, worse, since, standing, settled);
    }

    PlanFinding standing(Standing now, @Nullable Quarter quarter) {
        return new PlanFinding(subject, level, since, now, quarter);
    }
}
