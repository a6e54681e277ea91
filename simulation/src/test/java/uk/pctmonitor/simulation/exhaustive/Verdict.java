package uk.pctmonitor.simulation.exhaustive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.local.check.Promises;
import uk.pctmonitor.local.report.UploadedFiles;
import uk.pctmonitor.simulation.world.Functions;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.port.MonitorTable;

/** What is wrong with how a story ended. */
record Verdict(List<String> faults) {

    /**
     * Judges a run.
     *
     * @param calm how the story ends when nothing goes wrong
     * @param isStrict whether it must end exactly so, or as it may in any order
     */
    static Verdict on(Run run, FaultPlan plan, Picture calm, boolean isStrict) {
        List<String> faults = new ArrayList<>();
        run.breaches().forEach(each -> faults.add(each.toString()));
        MonitorTable table = run.table();
        try {
            new Promises(table, run.documents(), run.catalogue(), run.today())
                    .check(
                            new UploadedFiles(run.documents(), new Ledger(table), Functions.BUCKET)
                                    .all())
                    .breaches()
                    .forEach(each -> faults.add(each.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Picture seen = Picture.of(run, table);
        boolean isSame = isStrict ? seen.equals(calm) : seen.ofAnyOrder().equals(calm.ofAnyOrder());
        if (!isSame) {
            faults.add("ended as " + seen + "\ninstead of " + calm);
        }
        long repeated = run.sent().size() - run.sent().stream().distinct().count();
        if (repeated > plan.windows()) {
            faults.add("S9: %d e-mails repeated, %d may be.".formatted(repeated, plan.windows()));
        }
        long receipts =
                run.sent().stream()
                        .filter(mail -> "RECEIPT".equals(mail.attributes().get("kind")))
                        .distinct()
                        .count();
        if (receipts < run.uploads().size()) {
            faults.add("S8: %d receipts of %d files.".formatted(receipts, run.uploads().size()));
        }
        run.waiting().forEach(finding -> faults.add("L1/L2: " + finding));
        return new Verdict(faults);
    }
}
