package uk.pctmonitor.readers.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Echo;

/** A workbook that may be read: its sheets, its texts, and how it shows numbers. */
final class Workbook {

    private static final int MOST_SHEETS = 255;

    /**
     * One sheet of cells.
     *
     * @param name safe to print
     */
    record Sheet(String name, boolean visible, PackagePart part) {}

    private final PackagePart main;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private SharedTexts texts = SharedTexts.none();
    private NumberFormats formats = NumberFormats.none();

    private Workbook(PackagePart main) {
        this.main = main;
    }

    /** Opens it; stops with the finding when it is damaged, hostile, or no workbook. */
    static Workbook open(byte[] content, CollectionDefinition collection) {
        ScannedZip zip = ScannedZip.of(content);
        try {
            OPCPackage whole = OPCPackage.open(zip);
            ActiveContent.check(whole);
            Workbook book = new Workbook(main(whole));
            book.read(collection.limits().cellCharacters());
            return book;
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | IllegalArgumentException
                | IllegalStateException _) {
            throw WorkbookFault.corrupt(
                    "The parts of the workbook do not fit together; the file is damaged.");
        }
    }

    private static PackagePart main(OPCPackage whole) throws InvalidFormatException {
        for (PackageRelationship each : whole.getRelationships()) {
            if (each.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = whole.getPart(each);
                if (part != null && part.getContentType().contains("sheet.main")) {
                    return part;
                }
            }
        }
        throw WorkbookFault.corrupt("The file holds no workbook.");
    }

    private void read(int mostCharacters) throws InvalidFormatException {
        for (PackageRelationship each : main.getRelationships()) {
            if (each.getRelationshipType().endsWith("/sharedStrings")) {
                texts = SharedTexts.read(bytes(part(each)), mostCharacters);
            } else if (each.getRelationshipType().endsWith("/styles")) {
                formats = NumberFormats.read(bytes(part(each)));
            }
        }
        try (PartXml xml = new PartXml(bytes(main))) {
            for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
                switch (name) {
                    case "workbookPr" -> from1904 = xml.isTrue("date1904");
                    case "externalReference" -> throw ActiveContent.found("links to other files");
                    case "sheet" ->
                            sheet(
                                    xml.attribute("name"),
                                    xml.attribute("state"),
                                    xml.prefixed("id"));
                    default -> {
                        // Views, names and calculation.
                    }
                }
            }
        }
    }

    private void sheet(String name, String state, String id) throws InvalidFormatException {
        PackageRelationship to = main.getRelationship(id);
        if (to == null || sheets.size() >= MOST_SHEETS) {
            throw WorkbookFault.corrupt("The workbook names sheets that are not there.");
        }
        // Charts have sheets of their own, which hold no cells.
        if (to.getRelationshipType().endsWith("/worksheet")) {
            boolean visible = state.isEmpty() || state.equals("visible");
            sheets.add(new Sheet(Echo.of(name), visible, part(to)));
        }
    }

    private PackagePart part(PackageRelationship to) throws InvalidFormatException {
        return main.getRelatedPart(to);
    }

    private static InputStream bytes(PackagePart part) {
        try {
            return part.getInputStream();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    SheetReading open(Sheet sheet, CollectionDefinition collection) {
        return new SheetReading(this, sheet.name(), bytes(sheet.part()), collection);
    }

    /** Whether days are counted from 1904. */
    boolean from1904() {
        return from1904;
    }

    SharedTexts texts() {
        return texts;
    }

    NumberFormats formats() {
        return formats;
    }
}
