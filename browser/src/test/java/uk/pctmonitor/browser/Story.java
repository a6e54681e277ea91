package uk.pctmonitor.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.local.demo.Demo;
import uk.pctmonitor.local.demo.Step;
import uk.pctmonitor.local.demo.Steps;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.Monitor;
import uk.pctmonitor.local.monitor.SimulatedClock;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * A store with a bit of everything, from uploads through the real path: the examples (twelve
 * quarters of COVER, two plans lived through, finance returns), Bristol's years before and after
 * its merger of 2006, a correction that comes late, and a light that two people overrode.
 */
final class Story {

    /** The last quarter of Bristol's own series, whose two predecessors merged in 2006/07 Q3. */
    static final String MERGED = "2009/10 Q4";

    /** Finance returns and the assessed scores of Bath. */
    static final String SIX_LIGHTS = "2011/12 Q2";

    /** A late correction; plans in delivery. */
    static final String PLANS = "2014/15 Q2";

    /** The newest. */
    static final String LAST = "2015/16 Q4";

    private final Path folder;
    private final Shell shell;

    private Story(Path folder) {
        this.folder = folder;
        this.shell = new Shell(folder.resolve("data"));
    }

    /** Tells it in the folder. */
    static Shell in(Path folder) throws IOException {
        Story story = new Story(folder);
        story.merger();
        story.finance();
        story.examples();
        story.correction();
        return story.shell;
    }

    private void merger() throws IOException {
        StringBuilder rows = new StringBuilder("org,metric,period,numerator,denominator,value\n");
        Quarter quarter = Quarter.parse("2005/06 Q1");
        for (int i = 0; i < 20; i++) {
            List<String> orgs = i < 6 ? List.of("5JF", "5JG") : List.of("5QJ");
            for (String org : orgs) {
                int all = 21_000 / orgs.size() + 37 * i;
                int late = all / 60 + 19 * (i * 7 % 5);
                rows.append("%s,ACC-AE4,%s,%d,%d,\n".formatted(org, quarter, all - late, all));
                rows.append("%s,SAF-MRSA,%s,,,%d\n".formatted(org, quarter, 2 + i * 5 % 7));
            }
            quarter = quarter.next();
        }
        send("dh", "quarterly", "bristol.csv", rows.toString(), "2010-04-21");
    }

    private void finance() throws IOException {
        Path examples = Shell.HOME.resolve("examples/Q39/finance");
        shell.run("ingest", examples.resolve("2011-12_Q1.csv"), "--on", "2011-07-18");
        shell.run("ingest", examples.resolve("2011-12_Q2.csv"), "--on", "2011-10-18");
        String scores =
                """
                GOV-FIN,2 GOV-CLIN,1 GOV-PEX,2 REL-PROV,2 REL-PRAC,2 REL-LA,2 REL-COMM,2 REL-SHA,2
                REL-REG,2 REL-SUPP,1 EMG-PLAN,1 EMG-EXER,14
                """;
        StringBuilder rows = new StringBuilder("org,metric,period,value\n");
        for (String score : scores.strip().split("\\s+", -1)) {
            rows.append("5FL,").append(score.replace(",", ",2011/12 Q2,")).append('\n');
        }
        send("5FL", "quarterly", "scores.csv", rows.toString(), "2011-10-18");
        send(
                "Q39",
                "overrides",
                "light.csv",
                """
                org,category,light,first_person,second_person,reason,until,period
                5FL,finance,AMBER,A. Aldous,B. Bexley,Loan agreed after the quarter,2012-01-10,2011/12 Q2
                """,
                "2011-10-20");
    }

    /** What the demo does, with one morning in half a year. */
    private void examples() throws IOException {
        LoadedCatalogue catalogue = CatalogueFolder.packaged();
        Set<LocalDate> halves = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (Step step : new Steps(catalogue).over(Shell.HOME.resolve("examples"))) {
            if (step instanceof Step.Upload || halves.add(half(step.day()))) {
                steps.add(step);
            }
        }
        SimulatedClock clock = new SimulatedClock();
        try (Monitor monitor =
                Monitor.open(new DataFolder(shell.data()), catalogue, clock, () -> "story")) {
            new Demo(monitor, clock)
                    .run(
                            steps,
                            new Demo.Watcher() {
                                @Override
                                public void begins(Step.Upload upload) {}

                                @Override
                                public void ends(Step.Upload upload) {}
                            });
        }
    }

    private static LocalDate half(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
    }

    /** Bath's own figures for a quarter of which it had 89.0 for the second dose of MMR. */
    private void correction() throws IOException {
        List<String> lines =
                Files.readAllLines(Shell.HOME.resolve("examples/cover/2014-15_Q2.csv"));
        String bath =
                lines.stream().filter(line -> line.contains(",5FL,")).findFirst().orElseThrow();
        send(
                "5FL",
                "cover",
                "corrected.csv",
                lines.getFirst() + "\n" + bath.replace(",89,", ",90.2,") + "\n",
                "2016-04-28");
    }

    private void send(String submitter, String collection, String name, String text, String day) {
        try {
            Path file = Files.createDirectories(folder.resolve("sent")).resolve(name);
            Files.writeString(file, text);
            shell.run(
                    "ingest",
                    file,
                    "--submitter",
                    submitter,
                    "--collection",
                    collection,
                    "--on",
                    day);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
