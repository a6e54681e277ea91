package uk.pctmonitor.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.pctmonitor.readers.xlsx.BookBytes;

/**
 * A finance return of a few lines: one sound row of 5FL for 2011/12 Q1 in thousands, and others
 * that differ from it as said.
 */
final class FinanceFile {

    private static final Map<String, String> SOUND = new LinkedHashMap<>();

    static {
        SOUND.put("org", "5FL");
        SOUND.put("period", "2011/12 Q1");
        SOUND.put("unit", "GBP000");
        SOUND.put("signs", "SPENDING_POSITIVE");
        SOUND.put("rrl", "268400");
        SOUND.put("rrl_ytd", "67100");
        SOUND.put("net_expenditure_plan_ytd", "66900");
        SOUND.put("net_expenditure_ytd", "67250");
        SOUND.put("variance_ytd", "-350");
        SOUND.put("net_expenditure_forecast", "268000");
        SOUND.put("outturn_forecast", "400");
        SOUND.put("outturn_forecast_last", "500");
        SOUND.put("control_total", "500");
        SOUND.put("legacy_debt_opening", "3000");
        SOUND.put("legacy_debt_flow", "-250");
        SOUND.put("legacy_debt", "2750");
        SOUND.put("legacy_debt_profile", "2500");
        SOUND.put("invoices", "4000");
        SOUND.put("invoices_in_30_days", "3720");
    }

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** A file of one row, the sound one with these cells in place of its own: line, text, ... */
    static FinanceFile of(String... cells) {
        return new FinanceFile().and(cells);
    }

    /** One row more. */
    FinanceFile and(String... cells) {
        Map<String, String> row = new LinkedHashMap<>(SOUND);
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /** The same as a workbook of one sheet, {@code Data}. */
    byte[] workbook() {
        StringBuilder sheet = new StringBuilder();
        text().lines()
                .forEach(line ->
                        sheet.append("<row>")
                                .append(
                                        Arrays.stream(line.split(",", -1))
                                                .map(FinanceFile::cell)
                                                .collect(Collectors.joining()))
                                .append("</row>"));
        return BookBytes.of(sheet.toString()).bytes();
    }

    private static String cell(String text) {
        return text.matches("-?[0-9]+")
                ? "<c><v>%s</v></c>".formatted(text)
                : "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(text);
    }

    String text() {
        StringBuilder text = new StringBuilder(String.join(",", rows.getFirst().keySet()));
        rows.forEach(row -> text.append('\n').append(String.join(",", row.values())));
        return text.append('\n').toString();
    }
}
