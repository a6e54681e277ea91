package uk.pctmonitor.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.Rating;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.report.UploadedFiles.Uploaded;
import uk.pctmonitor.report.figures.Figure;
import uk.pctmonitor.report.figures.Figures;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.port.MonitorTable;

/** Counts what came of each quarter, from what is kept; never from what a run remembers. */
public final class Summaries {

    private final DataFolder folder;
    private final LoadedCatalogue catalogue;
    private final Figures figures;
    private final Map<Quarter, Map<Change, Integer>> changes;

    /**
     * @param today the simulated day on which missing figures are judged
     */
    public Summaries(
            DataFolder folder, LoadedCatalogue catalogue, MonitorTable table, LocalDate today) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.figures = new Figures(catalogue, table, today);
        this.changes = changes(catalogue, new AlertBooks(table));
    }

    /** One summary for each step that reports on a quarter. */
    public List<QuarterSummary> of(List<Step> steps, List<Uploaded> files) throws IOException {
        List<QuarterSummary> summaries = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Upload(_, _, LocalDate day, Quarter quarter)
                    && quarter != null) {
                summaries.add(summary(quarter, day, files));
            }
        }
        return summaries;
    }

    private QuarterSummary summary(Quarter quarter, LocalDate day, List<Uploaded> files)
            throws IOException {
        int count = 0;
        Counts counts = Counts.NONE;
        for (Uploaded file : files) {
            LedgerEntry entry = file.entry();
            if (entry != null
                    && entry.status().isFinal()
                    && entry.finished().quarters().contains(quarter)) {
                count++;
                counts = sum(counts, entry.finished().counts());
            }
        }
        return new QuarterSummary(
                quarter,
                day,
                count,
                counts,
                ratings(quarter),
                changes.getOrDefault(quarter, Map.of()),
                texts(folder.path().resolve("mail").resolve(day.toString())),
                texts(folder.path().resolve("receipts").resolve(day.toString())));
    }

    private static Counts sum(Counts one, Counts other) {
        return new Counts(
                one.rows() + other.rows(),
                one.figures() + other.figures(),
                one.blank() + other.blank(),
                one.suppressed() + other.suppressed(),
                one.refused() + other.refused());
    }

    private Map<Rag, Integer> ratings(Quarter quarter) {
        Map<Rag, Integer> ratings = new EnumMap<>(Rag.class);
        for (CollectionDefinition collection : catalogue.collections().values()) {
            if (collection.kind() == CollectionDefinition.Kind.RETURNS) {
                for (Figure figure : figures.of(collection, quarter)) {
                    Rating rating = figure.rating();
                    ratings.merge(rating == null ? Rag.NOT_RATED : rating.rag(), 1, Integer::sum);
                }
            }
        }
        return ratings;
    }

    private static Map<Quarter, Map<Change, Integer>> changes(
            LoadedCatalogue catalogue, AlertBooks books) {
        Map<Quarter, Map<Change, Integer>> changes = new HashMap<>();
        for (String org : catalogue.register().organisations().keySet()) {
            books.events(org).stream()
                    // An owner without a contact is no figure and no return.
                    .filter(event -> event.transition().key().kind() != AlertKey.Kind.ORPHAN)
                    .forEach(event ->
                            changes.computeIfAbsent(
                                            event.transition().quarter(),
                                            quarter -> new EnumMap<>(Change.class))
                                    .merge(event.transition().change(), 1, Integer::sum));
        }
        return changes;
    }

    private static int texts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(file -> file.toString().endsWith(".txt")).count();
        }
    }
}
