package uk.pctmonitor.readers.xlsx;

import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.Severity;

/** Carries a finding out of the depths of a workbook. */
final class WorkbookFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String SAVE_AGAIN =
            "Open it in the spreadsheet program and save it again as \"Excel Workbook (.xlsx)\".";

    private final transient Finding finding;

    WorkbookFault(Finding finding) {
        super(finding.problem(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }

    /** A fault of the file as a whole. */
    static WorkbookFault file(FindingCode code, String problem, String fix) {
        return new WorkbookFault(
                new Finding(Severity.FILE_ERROR, code.name(), null, null, null, problem, fix));
    }

    /** A fault of one row of a sheet. */
    static WorkbookFault row(FindingCode code, String sheet, long row, String problem, String fix) {
        return new WorkbookFault(
                new Finding(Severity.FILE_ERROR, code.name(), row, null, null, problem, fix)
                        .onSheet(sheet));
    }

    /** The file is not put together as a workbook is. */
    static WorkbookFault corrupt(String problem) {
        return file(FindingCode.CORRUPT, problem, SAVE_AGAIN);
    }
}
