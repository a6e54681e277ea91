package uk.pctmonitor.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.local.upload.Addressing;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * The uploads of the demo in the order of their days: the contacts on the day after the first
 * quarter ends, each quarter's file on its submission deadline.
 */
public final class Steps {

    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2})_(Q\\d)\\.csv");

    private final Addressing addressing;
    private final LoadedCatalogue catalogue;

    public Steps(LoadedCatalogue catalogue) {
        this.addressing = new Addressing(catalogue);
        this.catalogue = catalogue;
    }

    /**
     * The steps over a folder of examples: {@code contacts.csv} and {@code cover/2013-14_Q1.csv}
     * and so on.
     */
    public List<Step> over(Path examples) throws IOException {
        List<Step> steps = new ArrayList<>();
        try (Stream<Path> files = Files.list(examples.resolve("cover"))) {
            files.forEach(file -> quarter(file, steps));
        }
        steps.sort(Comparator.comparing(Step::day));
        if (steps.isEmpty()) {
            throw new IOException("no quarterly files in " + examples.resolve("cover"));
        }
        Quarter first = Objects.requireNonNull(steps.getFirst().quarter());
        Path contacts = examples.resolve("contacts.csv");
        steps.addFirst(new Step(contacts, key(contacts), first.next().start(), null));
        return steps;
    }

    private void quarter(Path file, List<Step> steps) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (name.matches()) {
            Quarter quarter = Quarter.parse(name.group(1) + " " + name.group(2));
            steps.add(
                    new Step(file, key(file), catalogue.deadlines().submission(quarter), quarter));
        }
    }

    private String key(Path file) {
        return addressing.of(file, null, null).key(String.valueOf(file.getFileName()));
    }
}
