package uk.pctmonitor.report;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.national.QuarterSummary;
import uk.pctmonitor.store.port.PageStore;

/**
 * What a site holds: the digest of each page, and for each quarter its numbers and the mark of what
 * its pages were written from. It is kept in the site as a file that {@code sha256sum -c} reads, so
 * that anybody can check a copy. Where it is missing or can't be read, nothing counts as written.
 *
 * @param digests by path
 * @param quarters those that have pages
 */
record Manifest(SortedMap<String, String> digests, SortedMap<Quarter, OfQuarter> quarters) {

    static final String PATH = "pages.sha256";
    static final Manifest EMPTY = new Manifest(new TreeMap<>(), new TreeMap<>());

    private static final Pattern QUARTER =
            Pattern.compile(
                    "# ([^#]+): (\\d{1,9}) organisations, (\\d{1,9}) green, (\\d{1,9}) amber,"
                            + " (\\d{1,9}) red, (\\d{1,9}) missing; of ([0-9a-f]*)");
    private static final Pattern DIGEST = Pattern.compile("([0-9a-f]{64})  (.+)");

    Manifest {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
        quarters = Collections.unmodifiableSortedMap(new TreeMap<>(quarters));
    }

    /**
     * A quarter that has pages.
     *
     * @param mark of what they were written from; empty when some of them may be older
     */
    record OfQuarter(QuarterSummary numbers, String mark) {

        private String line() {
            return "# %s: %d organisations, %d green, %d amber, %d red, %d missing; of %s\n"
                    .formatted(
                            numbers.quarter(),
                            numbers.pcts(),
                            numbers.green(),
                            numbers.amber(),
                            numbers.red(),
                            numbers.missing(),
                            mark);
        }

        private static OfQuarter read(Matcher line) {
            return new OfQuarter(
                    new QuarterSummary(
                            Quarter.parse(line.group(1)),
                            Integer.parseInt(line.group(2)),
                            Long.parseLong(line.group(3)),
                            Long.parseLong(line.group(4)),
                            Long.parseLong(line.group(5)),
                            Long.parseLong(line.group(6))),
                    line.group(7));
        }
    }

    static Manifest in(PageStore site) {
        return site.find(PATH)
                .flatMap(bytes -> parse(new String(bytes, StandardCharsets.UTF_8)))
                .orElse(EMPTY);
    }

    private static Optional<Manifest> parse(String text) {
        SortedMap<String, String> digests = new TreeMap<>();
        SortedMap<Quarter, OfQuarter> quarters = new TreeMap<>();
        for (String line : text.lines().toList()) {
            Matcher quarter = QUARTER.matcher(line);
            Matcher digest = DIGEST.matcher(line);
            if (quarter.matches()) {
                OfQuarter read = OfQuarter.read(quarter);
                quarters.put(read.numbers().quarter(), read);
            } else if (digest.matches()) {
                digests.put(digest.group(2), digest.group(1));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Manifest(digests, quarters));
    }

    Page page() {
        StringBuilder text = new StringBuilder();
        quarters.values().forEach(each -> text.append(each.line()));
        digests.forEach((path, digest) -> text.append(digest + "  " + path + "\n"));
        return new Page(PATH, text.toString());
    }

    /** The numbers of the quarters that have pages, in time order. */
    List<QuarterSummary> numbers() {
        return quarters.values().stream().map(OfQuarter::numbers).toList();
    }

    /** The mark of what the quarter's pages were written from; empty when nobody knows. */
    String mark(Quarter quarter) {
        OfQuarter there = quarters.get(quarter);
        return there == null ? "" : there.mark();
    }

    boolean has(String path, String digest) {
        return digest.equals(digests.get(path));
    }

    /** Without these pages: nobody knows any more what is there. */
    Manifest without(Collection<String> paths) {
        SortedMap<String, String> kept = new TreeMap<>(digests);
        kept.keySet().removeAll(paths);
        return new Manifest(kept, quarters);
    }

    /** With these pages. */
    Manifest with(SortedMap<String, String> written) {
        SortedMap<String, String> all = new TreeMap<>(digests);
        all.putAll(written);
        return new Manifest(all, quarters);
    }

    /** With the quarter so. */
    Manifest with(QuarterSummary numbers, String mark) {
        SortedMap<Quarter, OfQuarter> all = new TreeMap<>(quarters);
        all.put(numbers.quarter(), new OfQuarter(numbers, mark));
        return new Manifest(digests, all);
    }
}
