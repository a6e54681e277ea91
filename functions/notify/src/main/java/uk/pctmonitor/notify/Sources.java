package uk.pctmonitor.notify;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.Briefing.SourceFile;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.Provenance;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/** Which files a body's figures came from. Read once per run, for all bodies. */
final class Sources {

    /** Of more quarters only the newest are named: a digest is not a ledger. */
    private static final int MOST_QUARTERS = 4;

    private static final DateTimeFormatter ORDER =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private record Reported(String collection, Quarter quarter) implements Comparable<Reported> {
        @Override
        public int compareTo(Reported other) {
            int newestFirst = other.quarter.compareTo(quarter);
            return newestFirst != 0 ? newestFirst : collection.compareTo(other.collection);
        }
    }

    private final Returns returns;
    private final LoadedCatalogue catalogue;
    private final SortedMap<Reported, SortedMap<String, StoredReturn>> read = new TreeMap<>();

    Sources(MonitorTable table, LoadedCatalogue catalogue) {
        this.returns = new Returns(table);
        this.catalogue = catalogue;
    }

    List<SourceFile> of(String sha, List<Transition> changes) {
        TreeSet<Reported> reported = new TreeSet<>();
        changes.stream()
                .filter(it -> it.key().kind() != AlertKey.Kind.ORPHAN)
                .forEach(it -> reported.add(new Reported(it.collection(), it.quarter())));
        SortedMap<String, List<StoredReturn>> files = new TreeMap<>();
        reported.stream()
                .limit(MOST_QUARTERS)
                .forEach(it ->
                        read
                                .computeIfAbsent(
                                        it,
                                        key -> returns.ofQuarter(key.collection(), key.quarter()))
                                .values()
                                .stream()
                                .filter(each -> answersTo(sha, each))
                                .forEach(each ->
                                        files.computeIfAbsent(
                                                        each.order(), key -> new ArrayList<>())
                                                .add(each)));
        return files.values().stream().map(this::file).toList();
    }

    private boolean answersTo(String sha, StoredReturn it) {
        return catalogue
                .register()
                .answersTo(it.content().org(), it.content().quarter().end())
                .filter(sha::equals)
                .isPresent();
    }

    private SourceFile file(List<StoredReturn> all) {
        long figures = 0;
        long blank = 0;
        for (StoredReturn each : all) {
            for (var entry : each.content().measures().entrySet()) {
                Measure measure = entry.getValue();
                if (measure.value() != null) {
                    figures++;
                } else if (measure.provenance() == Provenance.BLANK
                        && inForce(entry.getKey(), each.content().quarter())) {
                    blank++;
                }
            }
        }
        StoredReturn one = all.getFirst();
        return new SourceFile(
                one.fileName(),
                catalogue.submitters().name(one.submitter()).orElse(one.submitter()),
                received(one.order()),
                figures,
                blank);
    }

    private boolean inForce(String metric, Quarter quarter) {
        return catalogue.catalogue().metric(metric).stream()
                .anyMatch((Metric it) -> it.inForce(quarter));
    }

    /** An order begins with the moment at which the bucket took the file. */
    private static @Nullable LocalDate received(String order) {
        try {
            String moment = order.split("~", 2)[0];
            return London.dateOf(ORDER.parse(moment, Instant::from));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
