package uk.pctmonitor.report;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.known.AsKnown;
import uk.pctmonitor.report.known.WholePartitions;
import uk.pctmonitor.report.page.Page;
import uk.pctmonitor.report.page.PageKind;
import uk.pctmonitor.report.page.national.FrontPage;
import uk.pctmonitor.report.standing.Scene;
import uk.pctmonitor.report.standing.Standings;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.PageStore;
import uk.pctmonitor.store.port.RemainingTime;

/**
 * Writes the pages of quarters from what is kept. What is written follows from what is kept, the
 * catalogue, the day and the quarter alone; pages that are there already are not put again. Only
 * one run at a time may write into a store of pages.
 */
public final class WritePages {

    /** With less time left, no other quarter is begun. */
    private static final Duration ENOUGH = Duration.ofMinutes(2);

    private final MonitorTable table;
    private final LoadedCatalogue catalogue;
    private final PageStore pages;
    private final List<PageKind> kinds;
    private final FrontPage front;
    private final InstantSource clock;
    private final RemainingTime remaining;

    /**
     * @param table what is kept; only read
     * @param kinds what is written of a quarter; each may run beside the others
     * @param front what leads to the quarters that have pages
     * @param clock which day it is
     */
    public WritePages(
            MonitorTable table,
            LoadedCatalogue catalogue,
            PageStore pages,
            List<PageKind> kinds,
            FrontPage front,
            InstantSource clock,
            RemainingTime remaining) {
        this.table = table;
        this.catalogue = catalogue;
        this.pages = pages;
        this.kinds = List.copyOf(kinds);
        this.front = front;
        this.clock = clock;
        this.remaining = remaining;
    }

    /**
     * Writes what is wanted, the newest quarter first. When nothing was ever reported, nothing is
     * written.
     *
     * @throws NotReportedException when a quarter, a day or an SHA is named of which nothing is
     *     known
     */
    public PagesWritten run(PagesWanted wanted) {
        LocalDate today = London.dateOf(clock.instant());
        LocalDate day = Optional.ofNullable(wanted.asAt()).orElse(today);
        if (day.isAfter(today)) {
            throw new NotReportedException("%s is still to come.".formatted(day));
        }
        boolean asAt = wanted.asAt() != null;
        MonitorTable known = asAt ? AsKnown.on(table, day) : new WholePartitions(table);
        Site site = new Site(pages, asAt ? "as-at-%s/".formatted(day) : "");
        Standings standings = new Standings(catalogue, known, day, asAt);
        SortedSet<Quarter> reported = standings.quarters();
        if (reported.isEmpty() && asAt) {
            throw new NotReportedException("Nothing was known yet on %s.".formatted(day));
        }
        QuarterMarks marks = new QuarterMarks(table, catalogue);
        Manifest manifest = Manifest.in(site);
        List<Quarter> left = quarters(wanted.quarters(), reported, marks, manifest);
        List<PagesWritten.OfQuarter> written = new ArrayList<>();
        while (!left.isEmpty() && (written.isEmpty() || isTimeLeft())) {
            Quarter quarter = left.removeFirst();
            // The mark is taken first: what changes meanwhile makes the next run write it again.
            String mark = wanted.isWhole() ? marks.of(quarter) : null;
            Scene scene = standings.scene(quarter);
            WriteQuarter.Done done =
                    new WriteQuarter(site, kinds)
                            .of(scene, Choice.of(scene, wanted.sha()), mark, manifest);
            written.add(done.pages());
            manifest = done.manifest();
        }
        if (!written.isEmpty()) {
            Page first = front.of(manifest.numbers(), day, asAt, catalogue.version());
            UnaryOperator<Manifest> same = UnaryOperator.identity();
            Shelf.Result ignored = new Shelf(site).put(List.of(first), manifest, same, same);
        }
        return new PagesWritten(day, site.folder(), written, left, site.requests().get());
    }

    private boolean isTimeLeft() {
        return remaining.left().compareTo(ENOUGH) >= 0;
    }

    /** The newest first. */
    private static List<Quarter> quarters(
            PagesWanted.Quarters wanted,
            SortedSet<Quarter> reported,
            QuarterMarks marks,
            Manifest manifest) {
        SortedSet<Quarter> quarters =
                switch (wanted) {
                    case PagesWanted.Quarters.All() -> reported;
                    case PagesWanted.Quarters.Named(SortedSet<Quarter> named) ->
                            named(named, reported);
                    case PagesWanted.Quarters.Changed() -> {
                        SortedSet<Quarter> changed = new TreeSet<>(reported);
                        changed.removeIf(each ->
                                !each.equals(reported.last())
                                        && manifest.mark(each).equals(marks.of(each)));
                        yield changed;
                    }
                };
        return new ArrayList<>(new ArrayList<>(quarters).reversed());
    }

    private static SortedSet<Quarter> named(SortedSet<Quarter> named, SortedSet<Quarter> reported) {
        for (Quarter each : named) {
            if (!reported.contains(each)) {
                throw new NotReportedException(
                        "There is no return of %s%s."
                                .formatted(
                                        each,
                                        reported.isEmpty()
                                                ? ", nor of any other quarter"
                                                : "; there are returns of %s to %s"
                                                        .formatted(
                                                                reported.first(),
                                                                reported.last())));
            }
        }
        return named;
    }
}
