package uk.pctmonitor.local.spc;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.metric.Goal;

/**
 * One good row of a series file.
 *
 * @param line of the file on which it begins
 * @param text the value as written
 * @param value null when the cell says that there is no figure
 * @param target in force from this row on, null to leave it as it is
 */
record SeriesRow(
        long line,
        String series,
        Moment moment,
        String text,
        @Nullable BigDecimal value,
        @Nullable Goal target,
        boolean rebase) {}
