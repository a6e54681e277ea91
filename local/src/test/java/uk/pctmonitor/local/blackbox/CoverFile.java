package uk.pctmonitor.local.blackbox;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The examples read by plain code that knows nothing of the program: cells by splitting at commas
 * that are followed by an even number of quotation marks, ratings by hand: 95 or more is green, 90
 * or more amber.
 */
record CoverFile(String name, String quarter, List<Cell> cells) {

    /** In the order of the columns, with our metric codes. */
    private static final List<String> METRICS =
            List.of(
                    "IMM-DTAP-12M",
                    "IMM-PCV-12M",
                    "IMM-MENC-12M",
                    "IMM-ROTA-12M",
                    "IMM-DTAP-24M",
                    "IMM-PCVB-24M",
                    "IMM-HIBMENC-24M",
                    "IMM-MMR1-24M",
                    "IMM-DTAP-5Y",
                    "IMM-MMR1-5Y",
                    "IMM-MMR2-5Y",
                    "IMM-DTAPB-5Y",
                    "IMM-HIBMENC-5Y");

    private static final int FIRST_FIGURE = 8;
    private static final String COMMA = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    /** One figure, blank or not, of a metric in force. */
    record Cell(
            String org,
            String sha,
            String metric,
            String value,
            String denominator,
            int row,
            String column) {

        boolean isBlank() {
            return value.isEmpty();
        }

        String rating() {
            if (isBlank()) {
                return denominator.equals("0") ? "NOT_RATED" : "NO_DATA";
            }
            BigDecimal figure = new BigDecimal(value);
            if (figure.compareTo(BigDecimal.valueOf(95)) >= 0) {
                return "GREEN";
            }
            return figure.compareTo(BigDecimal.valueOf(90)) >= 0 ? "AMBER" : "RED";
        }
    }

    long rated(String rating) {
        return cells.stream().filter(cell -> cell.rating().equals(rating)).count();
    }

    long accepted() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    long blank() {
        return cells.stream().filter(Cell::isBlank).count();
    }

    static List<CoverFile> all() throws IOException {
        try (Stream<Path> files = Files.list(Shell.EXAMPLES.resolve("cover"))) {
            List<Path> sorted =
                    files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
            List<CoverFile> all = new ArrayList<>();
            for (Path file : sorted) {
                all.add(read(file));
            }
            return all;
        }
    }

    private static CoverFile read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.getFirst().split(COMMA, -1));
        List<Cell> cells = new ArrayList<>();
        String quarter = "";
        for (int line = 1; line < lines.size(); line++) {
            List<String> row = List.of(lines.get(line).split(COMMA, -1));
            quarter = row.get(0) + " " + row.get(1);
            // Rotavirus began in 2014/15 Q4; quarter labels sort in time order.
            boolean rotavirus = quarter.compareTo("2014/15 Q4") >= 0;
            for (int i = 0; i < METRICS.size(); i++) {
                String column = header.get(FIRST_FIGURE + i);
                if (rotavirus || !column.startsWith("rota")) {
                    cells.add(
                            new Cell(
                                    row.get(3),
                                    row.get(2),
                                    METRICS.get(i),
                                    row.get(FIRST_FIGURE + i),
                                    row.get(denominator(column)),
                                    line + 1,
                                    column));
                }
            }
        }
        return new CoverFile(file.getFileName().toString(), quarter, cells);
    }

    private static int denominator(String column) {
        return column.endsWith("_12m") ? 5 : column.endsWith("_24m") ? 6 : 7;
    }
}
