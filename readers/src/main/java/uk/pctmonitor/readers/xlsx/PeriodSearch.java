package uk.pctmonitor.readers.xlsx;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CellFacts.Spot;
import uk.pctmonitor.core.intake.CellKind;
import uk.pctmonitor.core.intake.FindingCode;

/** Looks for the quarter that a published sheet states below a label. */
final class PeriodSearch {

    private final String sheet;
    private final String label;
    private int column = -1;
    private long row;
    private @Nullable StatedPeriod period;

    /**
     * @param label what stands above the quarter; empty when sheets state none
     */
    PeriodSearch(String sheet, String label) {
        this.sheet = sheet;
        this.label = label;
    }

    void look(SheetRow in) {
        if (label.isEmpty() || period != null) {
            return;
        }
        if (column >= 0) {
            if (in.number() == row + 1) {
                period = stated(in);
            }
            return;
        }
        for (SheetCell cell : in.cells()) {
            if (HeaderSearch.same(cell.text(), label)) {
                column = cell.column();
                row = in.number();
            }
        }
    }

    private StatedPeriod stated(SheetRow in) {
        Spot spot = new Spot(sheet, in.number(), SheetCell.letters(column));
        boolean text = in.kind(column) == CellKind.TEXT;
        return StatedPeriod.of(text ? in.text(column) : "", label, spot);
    }

    /** The quarter it states. */
    StatedPeriod found() {
        if (period == null) {
            throw new WorkbookFault(
                    WorkbookFault.file(
                                    FindingCode.NO_PERIOD,
                                    "The sheet states no quarter below \"%s\".".formatted(label),
                                    "Write the financial year and quarter there, such as 2014/15 Q4.")
                            .finding()
                            .onSheet(sheet));
        }
        return period;
    }
}
