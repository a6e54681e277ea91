package uk.pctmonitor.local.spc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Echo;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.intake.Severity;

/** Takes down what is wrong with a file: the first hundred in full, every one in the count. */
final class Faults {

    private final List<Finding> listed = new ArrayList<>();
    private long count;

    void add(Finding fault) {
        if (count++ < Findings.MOST_LISTED) {
            listed.add(fault);
        }
    }

    /** Something about the file as a whole, or about a column of it. */
    void file(FindingCode code, @Nullable String column, String problem, String fix) {
        add(new Finding(Severity.FILE_ERROR, code.name(), null, column, null, problem, fix));
    }

    /** Something about a cell, or about a row when no column is given. */
    void row(FindingCode code, long row, @Nullable String column, String problem, String fix) {
        add(new Finding(Severity.ROW_ERROR, code.name(), row, column, null, problem, fix));
    }

    /** A cell's text as a message repeats it. */
    static String quoted(String cell) {
        return "\"" + Echo.of(cell) + "\"";
    }

    boolean none() {
        return count == 0;
    }

    Findings findings() {
        return new Findings(listed, count, 0);
    }
}
