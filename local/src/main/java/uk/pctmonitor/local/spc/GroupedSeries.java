package uk.pctmonitor.local.spc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.FindingCode;

/** Series whose rows stand together in the file: one at a time is kept, and the names of all. */
final class GroupedSeries implements SeriesSource {

    private final SeriesRows rows;
    private final Faults faults;
    private final Set<String> names = new HashSet<>();
    private @Nullable SeriesRow first;
    private boolean started;

    GroupedSeries(SeriesRows rows, Faults faults) {
        this.rows = rows;
        this.faults = faults;
    }

    @Override
    public @Nullable List<SeriesRow> next() throws InterleavedException {
        SeriesRow row = started ? first : rows.next();
        started = true;
        if (row == null) {
            return null;
        }
        String name = row.series();
        if (!names.add(name)) {
            throw new InterleavedException();
        }
        List<SeriesRow> series = new ArrayList<>();
        while (row != null && row.series().equals(name)) {
            if (series.size() == MOST_HELD) {
                faults.row(
                        FindingCode.TOO_MANY_ROWS,
                        row.line(),
                        Columns.SERIES,
                        "The series %s has more than %,d rows, the most a series may have."
                                .formatted(Faults.quoted(name), MOST_HELD),
                        "Divide it into several series.");
                first = null;
                return series;
            }
            series.add(row);
            row = rows.next();
        }
        first = row;
        return series;
    }
}
