package uk.pctmonitor.readers.xlsx;

import java.util.Set;
import uk.pctmonitor.core.intake.FindingCode;

/** Zip archives that are no workbooks, by the names of their entries in lower case. */
final class KnownArchives {

    private KnownArchives() {}

    /** Stops unless the archive can be a workbook. */
    static void check(Set<String> names) {
        if (names.contains("[content_types].xml")) {
            if (names.contains("xl/workbook.bin")) {
                throw mismatch("a binary workbook (.xlsb)");
            }
            if (names.contains("word/document.xml")) {
                throw mismatch("a Word document");
            }
            return;
        }
        throw mismatch(
                names.contains("mimetype")
                        ? "an OpenDocument file (.ods)"
                        : names.contains("index/document.iwa")
                                ? "a Numbers document"
                                : "a zip archive and no workbook");
    }

    private static WorkbookFault mismatch(String kind) {
        return WorkbookFault.file(
                FindingCode.TYPE_MISMATCH,
                "The file is " + kind + ".",
                "Save it as \"Excel Workbook (.xlsx)\" or \"CSV UTF-8\" and upload that file.");
    }
}
