package uk.pctmonitor.local.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.local.engine.SqliteTable;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.Monitor;
import uk.pctmonitor.local.monitor.SimulatedClock;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.Standings;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * Two PCTs of the South West and the four-hour target of A&E: 95 is green, 94 amber. The 13th
 * working day after 30 June 2011 is Tuesday 19 July, after 30 September Wednesday 19 October.
 */
final class TwoPcts {

    static final Quarter Q1 = Quarter.of(2011, 1);
    static final Quarter Q2 = Quarter.of(2011, 2);
    static final LocalDate DUE_Q1 = LocalDate.of(2011, 7, 19);
    static final LocalDate DUE_Q2 = LocalDate.of(2011, 10, 19);

    private static final LoadedCatalogue CATALOGUE = CatalogueFolder.packaged();

    private TwoPcts() {}

    /** 5FL reports both quarters in time, 5QN the first a day late. */
    static void report(Path folder) {
        send(folder, DUE_Q1, "5FL", "q1.csv", "5FL,ACC-AE4,2011/12 Q1,93,930,1000");
        send(folder, DUE_Q1.plusDays(1), "5QN", "q1.csv", "5QN,ACC-AE4,2011/12 Q1,96,960,1000");
        send(folder, DUE_Q2, "5FL", "q2.csv", "5FL,ACC-AE4,2011/12 Q2,97,970,1000");
    }

    static void send(Path folder, LocalDate day, String submitter, String name, String row) {
        SimulatedClock clock = new SimulatedClock();
        clock.set(day);
        try (Monitor monitor =
                Monitor.open(new DataFolder(folder), CATALOGUE, clock, () -> submitter + name)) {
            var result =
                    monitor.ingest(
                            monitor.upload(
                                    "org,metric,period,value,numerator,denominator\n" + row + "\n",
                                    "inbox/%s/quarterly/%s".formatted(submitter, name)));
            assertThat(result.toString()).contains("ACCEPTED");
            monitor.assess();
        }
    }

    static Scene on(Path folder, LocalDate day, Quarter quarter) {
        try (SqliteTable table = SqliteTable.open(new DataFolder(folder).store())) {
            return new Standings(CATALOGUE, table, day, false).scene(quarter);
        }
    }
}
