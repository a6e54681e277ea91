package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.assessment.Charting;
import uk.pctmonitor.core.assessment.Rebase;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.organisation.Register;

/**
 * {@code rebases.csv}: where people declared that control limits start anew. A takeover in the
 * register declares one too. Nothing else ever does (rules.md 4.6-10).
 */
final class RebasesFile {

    private static final List<String> CRITERIA =
            List.of("change_seen", "cause_understood", "expected_to_last", "observed_long_enough");

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "rebases.csv",
                    List.of(
                            "from",
                            "reason",
                            CRITERIA.get(0),
                            CRITERIA.get(1),
                            CRITERIA.get(2),
                            CRITERIA.get(3)),
                    List.of("organisation", "metric", "baseline"));

    /** Fewer points make no baseline to hold later ones against (rules.md 4.6-2). */
    private static final int LEAST_BASELINE = 12;

    private static final int MOST_BASELINE = 400;

    private RebasesFile() {}

    static Charting read(
            Charting standard,
            List<CatalogueRow> rows,
            Register register,
            Catalogue catalogue,
            FaultLog log) {
        List<Rebase> rebases = new ArrayList<>();
        register.takeovers().forEach(each -> rebases.add(Rebase.of(each)));
        boolean checkable = log.isCleanOf(OrganisationsFile.TABLE.file(), MetricsFile.TABLE.file());
        for (CatalogueRow row : rows) {
            if (checkable) {
                check(row, register, catalogue);
            }
            rebase(row, rebases);
        }
        return new Charting(standard.profile(), rebases, standard.falseAlarmsPerThousand());
    }

    private static void check(CatalogueRow row, Register register, Catalogue catalogue) {
        if (row.has("organisation") && register.find(row.text("organisation")).isEmpty()) {
            row.fault("organisation", "organisations.csv has no such code.");
        }
        if (row.has("metric") && !catalogue.metrics().containsKey(row.text("metric"))) {
            row.fault("metric", "metrics.csv has no such code.");
        }
    }

    private static void rebase(CatalogueRow row, List<Rebase> rebases) {
        row.mandatory("from");
        Quarter from = row.quarter("from", Periods::first);
        String reason = row.mandatory("reason");
        int baseline =
                row.has("baseline") ? row.wholeOr("baseline", 0, LEAST_BASELINE, MOST_BASELINE) : 0;
        for (String criterion : CRITERIA) {
            row.mandatory(criterion);
            if (row.has(criterion) && !row.yes(criterion, false)) {
                row.fault(
                        criterion,
                        "Limits may start anew only when all four criteria are met: say yes, or"
                                + " leave the line out.");
            }
        }
        if (row.isSound() && from != null) {
            rebases.add(
                    new Rebase(
                            row.has("organisation") ? row.text("organisation") : null,
                            row.has("metric") ? row.text("metric") : null,
                            from,
                            baseline,
                            reason));
        }
    }
}
