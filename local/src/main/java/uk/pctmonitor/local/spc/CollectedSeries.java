package uk.pctmonitor.local.spc;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.FindingCode;

/** Series whose rows stand anywhere in the file: all of it is kept, up to a limit. */
final class CollectedSeries implements SeriesSource {

    private final SeriesRows rows;
    private final Faults faults;
    private @Nullable Iterator<List<SeriesRow>> collected;

    CollectedSeries(SeriesRows rows, Faults faults) {
        this.rows = rows;
        this.faults = faults;
    }

    @Override
    public @Nullable List<SeriesRow> next() {
        Iterator<List<SeriesRow>> series = collected == null ? collect() : collected;
        collected = series;
        if (!series.hasNext()) {
            return null;
        }
        List<SeriesRow> next = series.next();
        series.remove();
        return next;
    }

    private Iterator<List<SeriesRow>> collect() {
        Map<String, List<SeriesRow>> bySeries = new LinkedHashMap<>();
        int held = 0;
        for (SeriesRow row = rows.next(); row != null; row = rows.next()) {
            if (held++ == MOST_HELD) {
                faults.row(
                        FindingCode.TOO_MANY_ROWS,
                        row.line(),
                        Columns.SERIES,
                        "The rows of a series do not stand together in this file, and it has more"
                                + " than %,d of them, the most that can be put in order here."
                                        .formatted(MOST_HELD),
                        "Sort the file by series.");
                break;
            }
            bySeries.computeIfAbsent(row.series(), _ -> new ArrayList<>()).add(row);
        }
        return bySeries.values().iterator();
    }
}
