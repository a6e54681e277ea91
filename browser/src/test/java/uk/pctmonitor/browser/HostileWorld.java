package uk.pctmonitor.browser;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shipped catalogue and the example uploads with hostile texts wherever a name, a reason or a
 * text stands: SHA Q39, its PCTs and the vaccination metrics in the catalogue; files, plans,
 * overrides and acknowledgements in uploads.
 */
final class HostileWorld {

    private final Path folder;
    private final Shell shell;
    private int next;

    private HostileWorld(Path folder) {
        this.folder = folder;
        this.shell = new Shell(folder.resolve("data"), "--catalogue", folder.resolve("catalogue"));
    }

    /** Builds it in the folder. */
    static Shell in(Path folder) throws IOException {
        HostileWorld world = new HostileWorld(folder);
        world.catalogue();
        world.uploads();
        return world.shell;
    }

    private String text(int most) {
        String text = Hostile.TEXTS.get(next % Hostile.TEXTS.size());
        // Names have to differ, and short names to be short.
        return "%s %d".formatted(text.substring(0, Math.min(most - 4, text.length())), next++);
    }

    private void catalogue() throws IOException {
        Path catalogue = Files.createDirectories(folder.resolve("catalogue"));
        try (Stream<Path> files = Files.list(Shell.HOME.resolve("catalogue"))) {
            for (Path file : files.toList()) {
                Files.copy(file, catalogue.resolve(file.getFileName().toString()));
            }
        }
        rename("organisations.csv", row -> row.contains("Q39"), List.of("name"));
        rename(
                "metrics.csv",
                row -> row.getFirst().startsWith("IMM-"),
                List.of("name", "short_name", "numerator_label", "denominator_label", "source"));
        rename("barriers.csv", _ -> true, List.of("name"));
        rename("peer-groups.csv", _ -> true, List.of("name"));
        rename("size-bands.csv", _ -> true, List.of("name"));
        rename("submitters.csv", row -> row.getFirst().equals("phe"), List.of("name"));
        rename("targets.csv", row -> row.getFirst().startsWith("IMM-"), List.of("source"));
    }

    private interface Which {
        boolean test(List<String> row);
    }

    private void rename(String name, Which which, List<String> columns) throws IOException {
        Path file = folder.resolve("catalogue").resolve(name);
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(uncommented(file))) {
            csv.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
        }
        List<String> header = rows.getFirst();
        for (List<String> row : rows.subList(1, rows.size())) {
            while (row.size() < header.size()) {
                row.add("");
            }
            if (which.test(row)) {
                columns.forEach(column ->
                        row.set(
                                header.indexOf(column),
                                text(column.equals("short_name") ? 30 : 100)));
            }
        }
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            rows.forEach(csv::writeRecord);
        }
    }

    private static String uncommented(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private void uploads() throws IOException {
        Path examples = Shell.HOME.resolve("examples");
        ingest(examples.resolve("contacts.csv"), "2013-07-01");
        ingest(examples.resolve("5FL/contacts/2013-07-01.csv"), "2013-07-01");
        cover("2013-14_Q1", "2013-07-17");
        cover("2013-14_Q2", "2013-10-17");
        send("5FL", "plans", "=1+1.csv", plan("Vaccination"), "2013-11-04");
        decide("5FL", "1,SUBMIT,plan lead,", "2013-11-05");
        decide("Q39", "1,RETURN,performance manager," + cell(Hostile.IMAGE), "2013-11-06");
        send("5FL", "plans", "=1+2.csv", plan(Hostile.SCRIPT), "2013-11-07");
        decide("5FL", "2,SUBMIT,plan lead,", "2013-11-08");
        decide("5FL", "2,SIGN,chief executive,", "2013-11-11");
        decide("Q39", "2,AGREE,performance manager,", "2013-11-13");
        send(
                "5FL",
                "milestones",
                "-1.csv",
                "plan,milestone,status,on,percent,evidence,rating,barrier,note,by\n"
                        + "RP-5FL-1,1,MISSED,2013-11-29,,,,CAPACITY,%s,immunisation lead\n"
                                .formatted(cell(Hostile.ENDS_ALL)),
                "2013-12-02");
        send(
                "Q39",
                "overrides",
                "@SUM(A1).csv",
                "org,category,light,first_person,second_person,reason,until\n"
                        + "5FL,quality,AMBER,%s,%s,%s,2014-02-28\n"
                                .formatted(
                                        cell(Hostile.AT), cell(Hostile.PLUS), cell(Hostile.SCRIPT)),
                "2013-12-16");
        send(
                "Q39",
                "acks",
                "\"><img src=x onerror=alert(1)>.csv",
                "org,metric,by,until,note\n5FL,IMM-MMR2-5Y,performance manager,2014-02-28,"
                        + cell(Hostile.LINK),
                "2013-12-17");
        cover("2013-14_Q3", "2014-01-21");
        shell.run("remind", "--on", "2014-01-22");
    }

    private void cover(String quarter, String day) throws IOException {
        Path file = Shell.HOME.resolve("examples/cover/" + quarter + ".csv");
        String name = "+1+1 <img src=x onerror=alert(1)> %s.csv".formatted(quarter);
        send("phe", "cover", name, Files.readString(file), day);
    }

    private void decide(String submitter, String act, String day) throws IOException {
        send(
                submitter,
                "signoffs",
                day + ".csv",
                "plan,version,act,by,reason\nRP-5FL-1," + act + "\n",
                day);
    }

    private static String plan(String title) {
        return """
        plan,title,prepared_by,starts,milestone,action,purpose,findings,when,due,every_months,\
        owner,measure,evidence,mandatory
        RP-5FL-1,%s,plan lead,,1,%s,ADDRESS_FAILURE,IMM-MMR2-5Y;IMM-DTAPB-5Y,BY,2013-11-29,,\
        immunisation lead,%s,%s,yes
        RP-5FL-1,,,,2,%s,MITIGATE_RISK,IMM-MMR2-5Y;IMM-DTAPB-5Y,BY,2014-03-31,,%s,%s,%s,yes
        """
                .formatted(
                        cell(title),
                        cell(Hostile.IMAGE),
                        cell(Hostile.LINK),
                        cell(Hostile.ENDS_ALL),
                        cell(Hostile.TEMPLATE),
                        "immunisation lead",
                        cell(Hostile.PLUS),
                        cell(Hostile.MINUS));
    }

    /** The text as one cell of a CSV file. */
    private static String cell(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private void ingest(Path file, String day) {
        shell.run("ingest", file, "--on", day);
    }

    private void send(String submitter, String collection, String name, String text, String day)
            throws IOException {
        Path file = Files.createDirectories(folder.resolve("sent")).resolve(name);
        Files.writeString(file, text);
        shell.run(
                "ingest", file, "--submitter", submitter, "--collection", collection, "--on", day);
    }
}
