package uk.pctmonitor.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.local.demo.Step.Morning;
import uk.pctmonitor.local.demo.Step.Upload;
import uk.pctmonitor.local.upload.Addressing;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * What happens in the demo, in the order of the days: the contacts come on the day after the first
 * quarter ends, each quarter's file on its submission deadline, whatever people send about plans on
 * the day in its file's name, and every morning people are reminded.
 */
public final class Steps {

    private static final Pattern QUARTER = Pattern.compile("(\\d{4}-\\d{2})_(Q\\d)\\.csv");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*\\.csv");

    /** So long every day is looked at, then every Monday; later the Monday after each quarter. */
    private static final int DAILY_MONTHS = 2;

    private static final int WEEKLY_MONTHS = 6;

    private final Addressing addressing;
    private final LoadedCatalogue catalogue;

    public Steps(LoadedCatalogue catalogue) {
        this.addressing = new Addressing(catalogue);
        this.catalogue = catalogue;
    }

    /**
     * The steps over a folder of examples: {@code contacts.csv}, {@code cover/2013-14_Q1.csv} and
     * so on, and {@code 5ND/plans/2013-07-29.csv} and so on.
     */
    public List<Step> over(Path examples) throws IOException {
        List<Upload> quarters = quarters(examples);
        if (quarters.isEmpty()) {
            throw new IOException("no quarterly files in " + examples.resolve("cover"));
        }
        LocalDate last = quarters.getLast().day();
        Quarter first = Objects.requireNonNull(quarters.getFirst().quarter());
        Path contacts = examples.resolve("contacts.csv");
        LocalDate start = first.next().start();
        List<Step> steps = new ArrayList<>();
        steps.add(new Upload(contacts, key(contacts), start, null));
        mornings(start, quarters).forEach(day -> steps.add(new Morning(day)));
        steps.addAll(people(examples, start, last));
        steps.addAll(quarters);
        // The sort keeps the order within a day: the morning, what people send, the figures.
        steps.sort(Comparator.comparing(Step::day));
        return steps;
    }

    private List<Upload> quarters(Path examples) throws IOException {
        List<Upload> quarters = new ArrayList<>();
        try (Stream<Path> files = Files.list(examples.resolve("cover"))) {
            files.forEach(file -> {
                Matcher name = QUARTER.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    Quarter quarter = Quarter.parse(name.group(1) + " " + name.group(2));
                    LocalDate day = catalogue.deadlines().submission(quarter);
                    quarters.add(new Upload(file, key(file), day, quarter));
                }
            });
        }
        quarters.sort(Comparator.comparing(Upload::day));
        return quarters;
    }

    /** What submitters send in their own folders, on the day in the name. */
    private List<Upload> people(Path examples, LocalDate from, LocalDate to) throws IOException {
        List<Upload> uploads = new ArrayList<>();
        try (Stream<Path> files = Files.find(examples, 3, (path, _) -> isDated(path))) {
            for (Path file : files.sorted().toList()) {
                LocalDate day = day(file);
                if (!day.isBefore(from) && !day.isAfter(to)) {
                    uploads.add(new Upload(file, key(file), day, null));
                }
            }
        }
        return uploads;
    }

    private static boolean isDated(Path path) {
        return DAY.matcher(String.valueOf(path.getFileName())).matches();
    }

    private static LocalDate day(Path path) {
        Matcher name = DAY.matcher(String.valueOf(path.getFileName()));
        return name.matches() ? LocalDate.parse(name.group(1)) : LocalDate.MAX;
    }

    /** What a day that is left out would have brought, the next one brings. */
    private static SortedSet<LocalDate> mornings(LocalDate start, List<Upload> quarters) {
        TreeSet<LocalDate> mornings = new TreeSet<>();
        LocalDate weekly = start.plusMonths(DAILY_MONTHS);
        start.plusDays(1)
                .datesUntil(start.plusMonths(WEEKLY_MONTHS))
                .filter(day -> day.isBefore(weekly) || day.getDayOfWeek() == DayOfWeek.MONDAY)
                .forEach(mornings::add);
        quarters.forEach(
                each -> mornings.add(each.day().with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
        // On those days the figures are the news.
        quarters.forEach(each -> mornings.remove(each.day()));
        mornings.headSet(start, true).clear();
        return mornings;
    }

    private String key(Path file) {
        return addressing.of(file, null, null).key(String.valueOf(file.getFileName()));
    }
}
