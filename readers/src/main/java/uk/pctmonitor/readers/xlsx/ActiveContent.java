package uk.pctmonitor.readers.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import uk.pctmonitor.core.intake.FindingCode;

/** Refuses workbooks that run something, or fetch their contents from elsewhere (XLS-03). */
final class ActiveContent {

    /** By what a relationship's or a content type's last words contain. */
    private static final Map<String, String> KINDS =
            Map.ofEntries(
                    Map.entry("vbaproject", "macros"),
                    Map.entry("macro", "macros"),
                    Map.entry("externallink", "links to other files"),
                    Map.entry("connections", "connections to other data"),
                    Map.entry("querytable", "queries"),
                    Map.entry("oleobject", "embedded objects"),
                    Map.entry("activex", "controls that run"),
                    Map.entry("relationships/control", "controls that run"),
                    Map.entry("relationships/package", "files within the file"),
                    Map.entry("powerpivot", "a data model"),
                    Map.entry("webextension", "add-ins"),
                    Map.entry("attachedtemplate", "a template from elsewhere"));

    private ActiveContent() {}

    static void check(OPCPackage workbook) throws InvalidFormatException {
        check(workbook.getRelationships());
        for (PackagePart part : workbook.getParts()) {
            check(part.getContentType());
            if (!part.isRelationshipPart()) {
                check(part.getRelationships());
            }
        }
    }

    private static void check(PackageRelationshipCollection relationships) {
        for (PackageRelationship each : relationships) {
            String type = each.getRelationshipType();
            check(type);
            boolean elsewhere = each.getTargetMode() == TargetMode.EXTERNAL;
            if (elsewhere && !type.endsWith("/hyperlink")) {
                throw found("links to other files");
            }
        }
    }

    private static void check(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        Predicate<Map.Entry<String, String>> names = kind -> lower.contains(kind.getKey());
        List<String> found =
                KINDS.entrySet().stream().filter(names).map(Map.Entry::getValue).sorted().toList();
        if (!found.isEmpty()) {
            throw found(found.getFirst());
        }
    }

    static WorkbookFault found(String what) {
        return WorkbookFault.file(
                FindingCode.ACTIVE_CONTENT,
                "The workbook holds " + what + "; files that run or fetch something are not read.",
                "Copy the rows as values into a new workbook and upload that.");
    }
}
