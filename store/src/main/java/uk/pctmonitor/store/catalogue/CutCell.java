package uk.pctmonitor.store.catalogue;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.scheme.Cut;

/** Cells with a sign and a number, such as {@code >=1.5}. */
final class CutCell {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private CutCell() {}

    /** The cell's cut; the other one when it is empty or, with a fault, when it is none. */
    static Cut of(CatalogueRow row, String column, Cut otherwise) {
        Cut cut = of(row, column);
        return cut == null ? otherwise : cut;
    }

    /** The cell's cut; null when it is empty or, with a fault, when it is none. */
    static @Nullable Cut of(CatalogueRow row, String column) {
        if (!row.has(column)) {
            return null;
        }
        Optional<Cut> cut = Cut.parse(row.text(column));
        if (cut.isEmpty()) {
            row.fault(
                    column,
                    CatalogueRow.seen(row.text(column))
                            + " is not >=, >, <= or < with a number, such as >=1.5.");
        }
        return cut.orElse(null);
    }

    /** A number as catalogues write it. */
    static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
