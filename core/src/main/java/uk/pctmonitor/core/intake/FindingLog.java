package uk.pctmonitor.core.intake;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.intake.CollectionDefinition.RowErrors;

/** Takes down findings as they come: the first of each class in full, every one in the count. */
final class FindingLog {

    private final List<Finding> listed = new ArrayList<>();
    private long fileErrors;
    private long rowErrors;
    private long warnings;
    private String sheet = "";

    /** From now on findings about a row are about one of this sheet; empty where there are none. */
    void reading(String sheet) {
        this.sheet = sheet;
    }

    boolean hasRoomForErrors() {
        return fileErrors + rowErrors < Findings.MOST_LISTED;
    }

    void add(Finding finding) {
        boolean room = finding.refuses() ? hasRoomForErrors() : warnings < Findings.MOST_LISTED;
        switch (finding.severity()) {
            case FILE_ERROR -> fileErrors++;
            case ROW_ERROR -> rowErrors++;
            case WARNING -> warnings++;
        }
        if (room) {
            boolean named = finding.sheet() != null || finding.row() == null || sheet.isEmpty();
            listed.add(named ? finding : finding.onSheet(sheet));
        }
    }

    void fileError(FindingCode code, String problem, String fix) {
        add(new Finding(Severity.FILE_ERROR, code.name(), null, null, null, problem, fix));
    }

    void warning(FindingCode code, String problem, String fix) {
        add(new Finding(Severity.WARNING, code.name(), null, null, null, problem, fix));
    }

    boolean refuses(RowErrors policy) {
        return fileErrors > 0 || (rowErrors > 0 && policy == RowErrors.REFUSE_FILE);
    }

    Findings findings() {
        return new Findings(listed, fileErrors + rowErrors, warnings);
    }
}
