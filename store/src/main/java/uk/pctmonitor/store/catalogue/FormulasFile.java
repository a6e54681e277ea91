package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.template.Formula;
import uk.pctmonitor.core.template.Formula.Gives;
import uk.pctmonitor.core.template.Terms;
import uk.pctmonitor.core.template.Working;

/** {@code formulas.csv}: how metrics follow from the lines of standardised returns. */
final class FormulasFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "formulas.csv",
                    List.of("collection", "metric", "numerator"),
                    List.of("gives", "denominator", "source"));

    private FormulasFile() {}

    /** The sound formulas by collection, in the order of the file. */
    static Map<String, List<Entry<Formula>>> read(List<CatalogueRow> rows) {
        Map<String, List<Entry<Formula>>> formulas = new LinkedHashMap<>();
        Map<String, Long> known = new HashMap<>();
        for (CatalogueRow row : rows) {
            String collection = row.code("collection");
            String metric = row.code("metric");
            row.mandatory("numerator");
            Gives gives = row.oneOf("gives", Gives.class, Gives.FIGURE);
            Working working = working(row);
            if (known.putIfAbsent(metric + " " + gives, row.line()) != null) {
                row.fault("metric", "The " + gives + " of " + metric + " already has a formula.");
            }
            if (row.isSound() && working != null) {
                formulas.computeIfAbsent(collection, each -> new ArrayList<>())
                        .add(new Entry<>(row, new Formula(metric, gives, working)));
            }
        }
        return formulas;
    }

    private static @Nullable Working working(CatalogueRow row) {
        List<Terms> over = terms(row, "numerator");
        List<Terms> under = terms(row, "denominator");
        if (!row.isSound() || over.isEmpty()) {
            return null;
        }
        if (under.isEmpty() && over.size() == 1) {
            return new Working.Amount(over.getFirst());
        }
        if (over.size() != under.size()) {
            row.fault(
                    "denominator",
                    "%d numerators need as many denominators, not %d."
                            .formatted(over.size(), under.size()));
            return null;
        }
        List<Working.Ratio> years = new ArrayList<>();
        for (int i = 0; i < over.size(); i++) {
            years.add(new Working.Ratio(over.get(i), under.get(i)));
        }
        return years.size() == 1 ? years.getFirst() : new Working.Compound(years);
    }

    private static List<Terms> terms(CatalogueRow row, String column) {
        List<Terms> terms = new ArrayList<>();
        for (String each : row.list(column)) {
            Terms read = row.terms(column, each);
            if (read != null) {
                terms.add(read);
            }
        }
        return terms;
    }
}
