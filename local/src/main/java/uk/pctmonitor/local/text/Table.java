package uk.pctmonitor.local.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table of plain text. Columns are as wide as they need be; figures stand to the right. */
public final class Table {

    private static final Pattern FIGURE = Pattern.compile("-?[\\d,]+(\\.\\d+)?%?|-|");
    private static final String GAP = "  ";

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... header) {
        this.header = List.of(header);
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException when it has more or fewer cells than the header
     */
    public void row(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(
                    "a row of this table has " + header.size() + " cells");
        }
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(String.valueOf(cell));
        }
        rows.add(texts);
    }

    /** Whether no row has been added. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines: header, a rule, and the rows; no line ends in spaces. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(header));
        lines.add(line(widths().stream().map("-"::repeat).toList()));
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private String line(List<String> cells) {
        List<Integer> widths = widths();
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String blanks = " ".repeat(widths.get(column) - cell.length());
            line.append(column == 0 ? "" : GAP);
            line.append(isOfFigures(column) ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            int widest = header.get(column).length();
            for (List<String> row : rows) {
                widest = Math.max(widest, row.get(column).length());
            }
            widths.add(widest);
        }
        return widths;
    }

    private boolean isOfFigures(int column) {
        return rows.stream().allMatch(row -> FIGURE.matcher(row.get(column)).matches());
    }
}
