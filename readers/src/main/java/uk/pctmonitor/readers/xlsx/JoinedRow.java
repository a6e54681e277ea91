package uk.pctmonitor.readers.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CellFacts;
import uk.pctmonitor.core.intake.CellKind;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.RowSource.Row;

/** The rows of one organisation on several sheets as one row, each cell knowing where it stands. */
final class JoinedRow implements CellFacts {

    private final String sheet;
    private final List<CellKind> kinds = new ArrayList<>();
    private final List<@Nullable Spot> spots = new ArrayList<>();

    private JoinedRow(String sheet) {
        this.sheet = sheet;
    }

    static Row of(List<PublishedRow> parts, List<Column> columns, @Nullable StatedPeriod period) {
        PublishedRow first = parts.getFirst();
        JoinedRow facts = new JoinedRow(first.sheet());
        List<String> texts = new ArrayList<>();
        for (Column column : columns) {
            texts.add(facts.add(parts, column, period));
        }
        return new Row(first.number(), texts, facts);
    }

    private String add(List<PublishedRow> parts, Column column, @Nullable StatedPeriod period) {
        for (PublishedRow part : parts) {
            SheetCell cell = part.cells().get(column.header());
            if (cell != null) {
                kinds.add(cell.kind());
                spots.add(new Spot(part.sheet(), part.number(), SheetCell.letters(cell.column())));
                return cell.text();
            }
        }
        kinds.add(CellKind.TEXT);
        if (period != null && isPeriod(column)) {
            spots.add(period.spot());
            return period.text(column.role());
        }
        spots.add(null);
        return "";
    }

    private static boolean isPeriod(Column column) {
        return switch (column.role()) {
            case PERIOD, FINANCIAL_YEAR, QUARTER -> true;
            default -> false;
        };
    }

    @Override
    public String sheet() {
        return sheet;
    }

    @Override
    public CellKind kind(int index) {
        return index < kinds.size() ? kinds.get(index) : CellKind.TEXT;
    }

    @Override
    public @Nullable Spot spot(int index) {
        return index < spots.size() ? spots.get(index) : null;
    }
}
