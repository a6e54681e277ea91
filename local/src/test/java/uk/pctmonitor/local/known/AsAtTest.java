package uk.pctmonitor.local.known;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.LadderPosition;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.local.demo.Demo;
import uk.pctmonitor.local.demo.Step;
import uk.pctmonitor.local.demo.Step.Upload;
import uk.pctmonitor.local.demo.Steps;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.Monitor;
import uk.pctmonitor.local.monitor.SimulatedClock;
import uk.pctmonitor.report.known.AsKnown;
import uk.pctmonitor.store.catalogue.CatalogueFolder;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.reminders.Rungs;

/**
 * Real quarters of four PCTs through the whole system, with a corrected file, a late one, an
 * override, agreed targets and two recovery plans. On every day on which anything happens a picture
 * is taken of what stands in the store. When all is done, each day is asked for again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsAtTest {

    private static final Path EXAMPLES =
            Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("../examples");
    private static final List<String> ORGS = List.of("5A3", "5FL", "5ND", "5QJ");
    private static final List<Quarter> QUARTERS =
            List.of(
                    Quarter.of(2013, 1),
                    Quarter.of(2013, 2),
                    Quarter.of(2013, 3),
                    Quarter.of(2013, 4),
                    Quarter.of(2014, 1));

    private final LoadedCatalogue catalogue = CatalogueFolder.packaged();
    private final SimulatedClock clock = new SimulatedClock();
    private final SortedMap<LocalDate, Map<String, Picture>> stood = new TreeMap<>();
    private final SortedMap<LocalDate, List<Rungs>> rungs = new TreeMap<>();
    private final SortedMap<LocalDate, List<String>> files = new TreeMap<>();

    private final Path folder;
    private final Monitor monitor;
    private LocalDate last = LocalDate.MIN;

    AsAtTest(@TempDir Path folder) {
        this.folder = folder;
        this.monitor =
                Monitor.open(
                        new DataFolder(folder.resolve("data")),
                        catalogue,
                        clock,
                        () -> UUID.randomUUID().toString());
    }

    @BeforeAll
    void runAllAndTakeAPictureOfEveryDay() throws IOException {
        Demo demo = new Demo(monitor, clock);
        for (Step step : steps()) {
            demo.run(List.of(step), NOBODY);
            last = step.day();
            stood.put(last, pictures(monitor.table()));
            rungs.put(
                    last,
                    List.copyOf(Rungs.readAll(monitor.table(), new TreeSet<>(ORGS)).values()));
            files.put(last, Picture.files(monitor.table(), documents()));
        }
    }

    @AfterAll
    void close() {
        monitor.close();
    }

    @Test
    void everyDayIsSeenAgainAsItStood() {
        assertThat(stood).hasSizeGreaterThan(60);
        stood.forEach((day, pictures) ->
                assertThat(pictures(AsKnown.on(monitor.table(), day)))
                        .as("as at %s", day)
                        .isEqualTo(pictures));
    }

    /** Otherwise the other tests would compare little with little. */
    @Test
    void muchHappenedMeanwhile() {
        assertThat(files.get(last)).allMatch(each -> each.endsWith("ACCEPTED"));
        assertThat(seen("5FL", each -> each.overrides().toString())).isEqualTo(2);
        assertThat(seen("5QJ", each -> each.agreed().version())).isEqualTo(2);
        assertThat(seen("5QJ", each -> each.ofQuarters().get(QUARTERS.getFirst()))).isEqualTo(3);
        assertThat(seen("5A3", each -> each.ofQuarters().get(QUARTERS.get(2)))).isEqualTo(2);
        assertThat(seen("5ND", Picture::plans)).isGreaterThan(10);
        assertThat(seen("5ND", Picture::register)).isGreaterThan(2);
        assertThat(seen("5FL", Picture::levels)).isGreaterThan(4);
        assertThat(seen("5FL", Picture::assessments)).isGreaterThan(4);
    }

    /** How many different things were seen of the organisation from first to last. */
    private long seen(String org, Function<Picture, @Nullable Object> what) {
        return stood.values().stream()
                .map(each -> Optional.ofNullable(what.apply(requireNonNull(each.get(org)))))
                .distinct()
                .count();
    }

    @Test
    void aDayOnWhichNothingCameIsLikeTheOneBefore() {
        LocalDate quiet = LocalDate.of(2014, 1, 25);
        assertThat(stood).doesNotContainKey(quiet);

        assertThat(pictures(AsKnown.on(monitor.table(), quiet)))
                .isEqualTo(stood.get(stood.headMap(quiet).lastKey()));
    }

    @Test
    void beforeTheFirstFileNothingIsThere() {
        MonitorTable before = AsKnown.on(monitor.table(), stood.firstKey().minusDays(1));

        for (String org : ORGS) {
            assertThat(before.query("ORG#" + org, "")).isEmpty();
        }
        assertThat(Picture.files(before, documents())).allMatch(each -> each.endsWith(" "));
    }

    @Test
    void theLedgerSaysWhatItSaidThen() {
        files.forEach((day, said) -> {
            List<String> known = Picture.files(AsKnown.on(monitor.table(), day), documents());
            assertThat(known).as("as at %s", day).containsAll(said);
            assertThat(known.stream().filter(each -> !each.endsWith(" "))).hasSameSizeAs(said);
        });
    }

    @Test
    void stagesFromFormalRecoveryUpAreKnownExactly() {
        int seen = 0;
        for (Map.Entry<LocalDate, List<Rungs>> each : rungs.entrySet()) {
            MonitorTable known = AsKnown.on(monitor.table(), each.getKey());
            for (Rungs then : each.getValue()) {
                Rungs told = rungs(known, then.org());
                assertThat(formal(told))
                        .as("%s %s", then.org(), each.getKey())
                        .isEqualTo(formal(then));
                seen += formal(then).size();
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @Test
    void belowFormalRecoveryNothingIsSaidThatCannotBeTold() {
        rungs.forEach((day, all) -> {
            MonitorTable known = AsKnown.on(monitor.table(), day);
            for (Rungs then : all) {
                Rungs told = rungs(known, then.org());
                told.positions()
                        .forEach((category, position) ->
                                assertThat(position.stage())
                                        .as("%s %s on %s", then.org(), category, day)
                                        .isIn(then.stage(category), Stage.RECOVERY));
            }
        });
    }

    @Test
    void theDayOfTheLastEventReadsLikeTheTableItself() {
        MonitorTable today = AsKnown.on(monitor.table(), last);

        List<String> partitions = new ArrayList<>(List.of("OUTBOX#Q39", "OUTBOX#phe", "WORK"));
        ORGS.forEach(org -> partitions.addAll(List.of("ORG#" + org, "OUTBOX#" + org)));
        documents().forEach(id -> partitions.add("FILE#" + id.bucket() + "/" + id.key()));
        pictures(monitor.table())
                .values()
                .forEach(each -> each.plans().forEach(plan -> partitions.add("PLAN#" + plan.id())));
        for (String partition : partitions) {
            List<Item> items = monitor.table().query(partition, "");
            assertThat(today.query(partition, "")).as(partition).isEqualTo(items);
            for (Item item : items) {
                assertThat(AsKnown.on(monitor.table(), last).get(item.key())).contains(item);
            }
        }
        for (String index :
                List.of("ALERTS#Q39", "PLANS#Q39", "LADDER#Q39", "UNSENT", "PARKED", "OPEN")) {
            assertThat(today.queryIndex(index, ""))
                    .isEqualTo(monitor.table().queryIndex(index, ""));
        }
        for (Quarter quarter : QUARTERS) {
            for (String index : List.of("QUARTER#" + quarter, "ASSESSED#" + quarter)) {
                List<Key> keys = monitor.table().queryIndex(index, "");
                assertThat(keys).isNotEmpty();
                assertThat(today.queryIndex(index, "")).isEqualTo(keys);
                assertThat(today.getAll(keys)).isEqualTo(monitor.table().getAll(keys));
            }
        }
    }

    private static Rungs rungs(MonitorTable table, String org) {
        return requireNonNull(Rungs.readAll(table, new TreeSet<>(List.of(org))).get(org));
    }

    private static Map<Category, LadderPosition> formal(Rungs rungs) {
        Map<Category, LadderPosition> formal = new TreeMap<>(rungs.positions());
        formal.values().removeIf(each -> each.stage().compareTo(Stage.FORMAL_RECOVERY) < 0);
        return formal;
    }

    private static Map<String, Picture> pictures(MonitorTable table) {
        Map<String, Picture> pictures = new TreeMap<>();
        ORGS.forEach(org -> pictures.put(org, Picture.of(table, org, QUARTERS)));
        return pictures;
    }

    private List<DocumentId> documents() {
        return monitor.documents().versions(DataFolder.BUCKET, "inbox/").stream()
                .map(Head::id)
                .toList();
    }

    /** The demo's first five quarters, and more that people send. */
    private List<Step> steps() throws IOException {
        Path examples = folder.resolve("examples");
        for (String sub : List.of("5FL", "5ND", "Q30", "Q39")) {
            copy(EXAMPLES.resolve(sub), examples.resolve(sub));
        }
        Files.copy(EXAMPLES.resolve("contacts.csv"), examples.resolve("contacts.csv"));
        Path cover = Files.createDirectories(examples.resolve("cover"));
        for (Quarter quarter : QUARTERS) {
            String name = quarter.label().replace('/', '-').replace(' ', '_') + ".csv";
            cut(EXAMPLES.resolve("cover").resolve(name), cover.resolve(name), "");
        }
        List<Step> steps = new ArrayList<>(new Steps(catalogue).over(examples));
        steps.addAll(more(cover));
        steps.sort(Comparator.comparing(Step::day));
        return steps;
    }

    private List<Step> more(Path cover) throws IOException {
        // 5QJ corrects its MMR of the first quarter upwards, after the second has come.
        Path corrected = folder.resolve("corrected.csv");
        cut(cover.resolve("2013-14_Q1.csv"), corrected, "5QJ");
        Path late = folder.resolve("late.csv");
        // 5A3 is left out of the third quarter and sent with the correction months later.
        cut(cover.resolve("2013-14_Q3.csv"), late, "5A3");
        without(cover.resolve("2013-14_Q3.csv"), "5A3");
        Path override = folder.resolve("override.csv");
        Files.writeString(
                override,
                """
                org,category,light,first_person,second_person,reason,until,period
                5FL,quality,AMBER,Avis Aldous,Bram Bexley,A practice was counted twice,2014-02-28,
                """);
        Path targets = folder.resolve("targets.csv");
        Files.writeString(
                targets,
                """
                org,metric,period,target
                5QJ,IMM-MMR2-5Y,2013/14 Q3,85
                5QJ,IMM-MMR2-5Y,2013/14 Q4,86
                """);
        return List.of(
                upload(corrected, "phe/cover", LocalDate.of(2013, 12, 2)),
                upload(late, "phe/cover", LocalDate.of(2014, 3, 10)),
                upload(override, "Q39/overrides", LocalDate.of(2013, 12, 9)),
                upload(targets, "Q39/targets", LocalDate.of(2014, 2, 3)));
    }

    private static Upload upload(Path file, String folder, LocalDate day) {
        return new Upload(file, "inbox/%s/%s".formatted(folder, file.getFileName()), day, null);
    }

    /** Only the four PCTs, or one of them with every 8 in its figures made a 9. */
    private static void cut(Path from, Path to, String corrected) throws IOException {
        List<String> lines = Files.readAllLines(from);
        List<String> kept = new ArrayList<>(List.of(lines.getFirst()));
        lines.stream()
                .skip(1)
                .filter(line ->
                        (corrected.isEmpty() ? ORGS : List.of(corrected))
                                .contains(line.split(",", -1)[3]))
                .map(line -> corrected.equals("5QJ") ? line.replace(",8", ",9") : line)
                .forEach(kept::add);
        assertThat(kept).hasSize(corrected.isEmpty() ? ORGS.size() + 1 : 2);
        Files.write(to, kept);
    }

    private static void without(Path file, String org) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.removeIf(line -> line.contains("," + org + ","));
        Files.write(file, lines);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }

    private static final Demo.Watcher NOBODY =
            new Demo.Watcher() {
                @Override
                public void begins(Upload upload) {}

                @Override
                public void ends(Upload upload) {}
            };
}
