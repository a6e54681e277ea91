package uk.pctmonitor.readers.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.RowSource.Row;
import uk.pctmonitor.core.intake.WorkbookLayout;
import uk.pctmonitor.readers.xlsx.Workbook.Sheet;

/**
 * Which sheets of a workbook are read: those of the published workbook if they are there; else the
 * one that the collection names; else the only visible one with anything in it. Nothing is chosen
 * between two.
 */
final class SheetChoice {

    private final Workbook book;
    private final CollectionDefinition collection;

    private SheetChoice(Workbook book, CollectionDefinition collection) {
        this.book = book;
        this.collection = collection;
    }

    static SheetSource of(Workbook book, CollectionDefinition collection) {
        return new SheetChoice(book, collection).choose();
    }

    private SheetSource choose() {
        WorkbookLayout layout = collection.workbook();
        List<String> wanted = layout.sheets().stream().map(WorkbookLayout.Sheet::name).toList();
        List<String> missing = wanted.stream().filter(each -> find(each).isEmpty()).toList();
        if (!wanted.isEmpty() && missing.isEmpty()) {
            return new PublishedSheets(
                    book, collection, wanted.stream().map(this::visible).toList());
        }
        if (missing.size() < wanted.size()) {
            throw fault(
                    "The workbook lacks the sheet %s.".formatted(String.join(", ", missing)),
                    "Upload the workbook as it was published, with the sheets %s."
                            .formatted(String.join(", ", wanted)));
        }
        if (!layout.sheet().isEmpty()) {
            return new PlainSheet(book, collection, visible(layout.sheet()));
        }
        Sheet only = onlyWithData();
        return only == null ? new NoRows() : new PlainSheet(book, collection, only);
    }

    private @Nullable Sheet onlyWithData() {
        List<Sheet> visible = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Sheet sheet : book.sheets()) {
            if (hasData(sheet)) {
                if (sheet.visible()) {
                    visible.add(sheet);
                } else {
                    hidden.add(sheet.name());
                }
            }
        }
        if (visible.size() > 1) {
            throw fault(
                    "%d sheets hold something: %s."
                            .formatted(
                                    visible.size(),
                                    HiddenParts.few(visible.stream().map(Sheet::name).toList())),
                    "Keep the sheet to be read and delete the others.");
        }
        if (visible.isEmpty() && !hidden.isEmpty()) {
            throw fault(
                    "No visible sheet holds anything; hidden is %s."
                            .formatted(HiddenParts.few(hidden)),
                    "Unhide the sheet that is to be read.");
        }
        return visible.isEmpty() ? null : visible.getFirst();
    }

    private boolean hasData(Sheet sheet) {
        try (SheetReading reading = book.open(sheet, collection)) {
            return reading.next() != null;
        }
    }

    private Optional<Sheet> find(String name) {
        return book.sheets().stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private Sheet visible(String name) {
        Sheet sheet =
                find(name)
                        .orElseThrow(() ->
                                fault(
                                        "The workbook has no sheet %s.".formatted(name),
                                        "Name the sheet that is to be read " + name + "."));
        if (!sheet.visible()) {
            throw fault(
                    "The sheet %s is hidden.".formatted(name),
                    "Unhide it, so that it can be seen what was sent.");
        }
        return sheet;
    }

    private static WorkbookFault fault(String problem, String fix) {
        return WorkbookFault.file(FindingCode.SHEET, problem, fix);
    }

    /** Of a workbook in which nothing stands. */
    private static final class NoRows implements SheetSource {
        @Override
        public @Nullable Row next() {
            return null;
        }

        @Override
        public List<Finding> remarks() {
            return List.of();
        }
    }
}
