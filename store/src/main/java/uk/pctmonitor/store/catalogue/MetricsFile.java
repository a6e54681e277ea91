package uk.pctmonitor.store.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.YearToDate;

/** {@code metrics.csv}: what is measured. */
final class MetricsFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "metrics.csv",
                    List.of("code", "name", "direction"),
                    List.of(
                            "short_name",
                            "domain",
                            "category",
                            "function",
                            "unit",
                            "per",
                            "year_to_date",
                            "numerator_label",
                            "denominator_label",
                            "minimum_denominator",
                            "lowest",
                            "highest",
                            "numerator_within_denominator",
                            "decimals",
                            "valid_from",
                            "valid_to",
                            "definition_version",
                            "source",
                            "confidence",
                            "publishable",
                            "counts_people",
                            "critical",
                            "weight",
                            "amber",
                            "aliases"));

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int MOST_DECIMALS = 6;

    private MetricsFile() {}

    /** The sound metrics, in the order of the file. */
    static List<Entry<Metric>> read(List<CatalogueRow> rows) {
        List<Entry<Metric>> metrics = new ArrayList<>();
        for (CatalogueRow row : rows) {
            metric(row, metrics);
        }
        return metrics;
    }

    private static void metric(CatalogueRow row, List<Entry<Metric>> metrics) {
        String code = row.code("code");
        String name = row.mandatory("name");
        String shortName = shortName(row, code, name);
        row.mandatory("direction");
        Direction direction = row.oneOf("direction", Direction.class, Direction.NONE);
        BigDecimal per = per(row);
        boolean ratio = per != null;
        boolean percentage = per != null && per.compareTo(HUNDRED) == 0;
        boolean within = row.yes("numerator_within_denominator", percentage);
        boolean share = within && percentage;
        YearToDate yearToDate =
                row.oneOf(
                        "year_to_date",
                        YearToDate.class,
                        ratio ? YearToDate.RATIO : YearToDate.SUM);
        BigDecimal minimum = row.decimal("minimum_denominator");
        BigDecimal lowest = bound(row, "lowest", share ? BigDecimal.ZERO : null);
        BigDecimal highest = bound(row, "highest", share ? HUNDRED : null);
        int decimals = row.wholeOr("decimals", ratio ? 1 : 0, 0, MOST_DECIMALS);
        Quarter from = row.quarter("valid_from", Periods::first);
        Quarter to = row.quarter("valid_to", Periods::last);
        Confidence confidence = row.oneOf("confidence", Confidence.class, Confidence.RECALLED);
        boolean publishable = row.yes("publishable", true);
        boolean countsPeople = row.yes("counts_people", true);
        boolean critical = row.yes("critical", false);
        BigDecimal weight = weight(row);
        AmberRule amber = TargetsFile.amber(row, new AmberRule.None());
        if (lowest != null && highest != null && lowest.compareTo(highest) > 0) {
            row.fault("highest", "It is below the lowest legal value.");
        }
        if (from != null && to != null && to.compareTo(from) < 0) {
            row.fault("valid_to", "It lies before valid_from.");
        }
        if (row.isSound()) {
            metrics.add(
                    new Entry<>(
                            row,
                            new Metric(
                                    code,
                                    name,
                                    shortName,
                                    row.text("domain"),
                                    row.text("category"),
                                    row.text("function"),
                                    row.text("unit"),
                                    per,
                                    direction,
                                    yearToDate,
                                    row.text("numerator_label"),
                                    row.text("denominator_label"),
                                    minimum,
                                    lowest,
                                    highest,
                                    within,
                                    decimals,
                                    from,
                                    to,
                                    row.textOr("definition_version", "1"),
                                    row.text("source"),
                                    confidence,
                                    publishable,
                                    countsPeople,
                                    critical,
                                    weight,
                                    amber,
                                    row.list("aliases"))));
        }
    }

    /** The name itself where it is short and plain, else the code. */
    private static String shortName(CatalogueRow row, String code, String name) {
        if (!row.has("short_name")) {
            return Metric.isShortName(name) || !Metric.isShortName(code) ? name : code;
        }
        if (!Metric.isShortName(row.text("short_name"))) {
            row.fault("short_name", "Use at most 30 plain (ASCII) characters.");
        }
        return row.text("short_name");
    }

    /** What a ratio is multiplied by: 100 for a unit that begins with %, none unless given else. */
    private static @Nullable BigDecimal per(CatalogueRow row) {
        if (!row.has("per")) {
            return row.text("unit").startsWith("%") ? HUNDRED : null;
        }
        if (row.text("per").equalsIgnoreCase("none")) {
            return null;
        }
        BigDecimal per = row.decimal("per");
        if (per != null && per.signum() <= 0) {
            row.fault("per", "It must be above 0: 100 for a percentage, none for a bare value.");
        }
        return per;
    }

    private static BigDecimal weight(CatalogueRow row) {
        BigDecimal weight = row.decimal("weight");
        if (weight != null && weight.signum() < 0) {
            row.fault("weight", "It must be 0 or more; 0 counts nothing.");
            return BigDecimal.ONE;
        }
        return weight == null ? BigDecimal.ONE : weight;
    }

    private static @Nullable BigDecimal bound(
            CatalogueRow row, String column, @Nullable BigDecimal otherwise) {
        if (!row.has(column)) {
            return otherwise;
        }
        return row.text(column).equalsIgnoreCase("none") ? null : row.decimal(column);
    }
}
