package uk.pctmonitor.store.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.template.CrossFoot;
import uk.pctmonitor.core.template.CrossFoot.Kind;
import uk.pctmonitor.core.template.Terms;

/** {@code cross-foots.csv}: what must agree within standardised returns. */
final class CrossFootsFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "cross-foots.csv",
                    List.of("collection", "check", "kind", "left", "fix"),
                    List.of("right", "tolerance", "severity"));

    private enum Strictness {
        ERROR,
        WARNING
    }

    private CrossFootsFile() {}

    /** The sound checks by collection, in the order of the file. */
    static Map<String, List<Entry<CrossFoot>>> read(List<CatalogueRow> rows) {
        Map<String, List<Entry<CrossFoot>>> checks = new LinkedHashMap<>();
        Map<String, Long> known = new HashMap<>();
        for (CatalogueRow row : rows) {
            String collection = row.code("collection");
            String code = row.code("check");
            row.mandatory("kind");
            Kind kind = row.oneOf("kind", Kind.class, Kind.EQUALS);
            Terms left = row.terms("left", row.mandatory("left"));
            Terms right = row.has("right") ? row.terms("right", row.text("right")) : null;
            BigDecimal tolerance = row.decimal("tolerance");
            Strictness severity = row.oneOf("severity", Strictness.class, Strictness.ERROR);
            String fix = row.mandatory("fix");
            if (known.putIfAbsent(collection + " " + code, row.line()) != null) {
                row.fault("check", "'" + code + "' stands here twice.");
            }
            if (tolerance != null && tolerance.signum() < 0) {
                row.fault("tolerance", "It must be 0 or more.");
            }
            if (row.has("right") == (kind == Kind.NOT_FALLING)) {
                row.fault(
                        "right",
                        kind == Kind.NOT_FALLING
                                ? "NOT_FALLING compares the left side with itself: leave it empty."
                                : "The cell is empty and must not be.");
            }
            if (row.isSound() && left != null) {
                checks.computeIfAbsent(collection, each -> new ArrayList<>())
                        .add(
                                new Entry<>(
                                        row,
                                        new CrossFoot(
                                                code,
                                                kind,
                                                left,
                                                right,
                                                tolerance == null ? BigDecimal.ONE : tolerance,
                                                severity == Strictness.ERROR,
                                                fix)));
            }
        }
        return checks;
    }
}
