package uk.pctmonitor.store.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.pctmonitor.core.assessment.Charting;
import uk.pctmonitor.core.benchmark.Peers;
import uk.pctmonitor.core.calendar.BankHolidays;
import uk.pctmonitor.core.calendar.Deadlines;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Shape;
import uk.pctmonitor.core.intake.ExpectedReturn;
import uk.pctmonitor.core.intake.SubmitterRules;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.PlanCatalogue;
import uk.pctmonitor.core.rating.category.CategoryRules;
import uk.pctmonitor.core.rating.scheme.Schemes;

/** One reading of a whole catalogue. All its faults are gathered before any is told. */
final class CatalogueReading {

    private static final List<CatalogueTable> MANDATORY =
            List.of(OrganisationsFile.TABLE, MetricsFile.TABLE, CollectionsFile.TABLE);
    private static final List<CatalogueTable> OF_FIGURES =
            List.of(
                    TargetsFile.TABLE,
                    OrganisationsFile.OVERSIGHT,
                    OrganisationsFile.SUCCESSIONS,
                    ColumnsFile.TABLE,
                    LinesFile.TABLE,
                    FormulasFile.TABLE,
                    CrossFootsFile.TABLE,
                    LayoutsFile.SHEETS,
                    LayoutsFile.CODES,
                    SubmittersFile.TABLE,
                    BankHolidaysFile.TABLE,
                    SettingsFile.TABLE,
                    PeersFiles.BANDS,
                    PeersFiles.GROUPS,
                    CategoriesFile.TABLE,
                    SchemesFile.TABLE,
                    SchemeParts.INDICATORS,
                    SchemeParts.SCORES,
                    SchemeParts.RESULTS,
                    SchemeParts.CAPS,
                    RebasesFile.TABLE);
    private static final List<CatalogueTable> OPTIONAL =
            Stream.of(OF_FIGURES, PlansReading.TABLES, List.of(ExpectedReturnsFile.TABLE))
                    .flatMap(List::stream)
                    .toList();

    private final FaultLog log;
    private final SortedMap<String, String> texts = new TreeMap<>();

    CatalogueReading(CatalogueFolder.Place place, FaultLog log) {
        this.log = log;
        for (String name : fileNames()) {
            take(place, name);
        }
    }

    /** The files of a catalogue, mandatory ones first. */
    static List<String> fileNames() {
        return Stream.concat(MANDATORY.stream(), OPTIONAL.stream())
                .map(CatalogueTable::file)
                .toList();
    }

    LoadedCatalogue read() {
        for (CatalogueTable table : MANDATORY) {
            if (!texts.containsKey(table.file()) && log.isCleanOf(table.file())) {
                log.add(table.file(), 0, "", "The file is missing and must be there.");
            }
        }
        SettingsFile.Settings settings = SettingsFile.read(rows(SettingsFile.TABLE));
        BankHolidays holidays =
                BankHolidaysFile.read(
                        rows(BankHolidaysFile.TABLE),
                        settings.calendarFrom(),
                        settings.calendarTo(),
                        log);
        Deadlines deadlines =
                new Deadlines(holidays, settings.submissionDays(), settings.signOffDays());
        Register register =
                OrganisationsFile.read(
                        rows(OrganisationsFile.TABLE),
                        rows(OrganisationsFile.OVERSIGHT),
                        rows(OrganisationsFile.SUCCESSIONS),
                        log);
        List<Entry<Metric>> metrics = MetricsFile.read(rows(MetricsFile.TABLE));
        Catalogue catalogue = TargetsFile.read(metrics, rows(TargetsFile.TABLE), log);
        SortedMap<String, CollectionDefinition> collections = collections(metrics);
        SubmitterRules submitters = submitters(register, collections.keySet());
        Peers peers = peers(register);
        CategoryRules categories =
                CategoriesFile.read(
                        rows(CategoriesFile.TABLE),
                        settings.overallLight(),
                        settings.longestOverride());
        Schemes schemes = schemes();
        Charting charting =
                RebasesFile.read(
                        settings.charting(), rows(RebasesFile.TABLE), register, catalogue, log);
        PlanWords words = words(register, catalogue, submitters);
        PlanCatalogue plans = PlansReading.read(settings.plans(), this::rows, words);
        List<ExpectedReturn> expected = expected(collections, words);
        log.throwIfAny();
        return new LoadedCatalogue(
                CatalogueText.version(texts),
                catalogue,
                register,
                collections,
                submitters,
                deadlines,
                settings.alertPolicy(),
                peers,
                categories,
                schemes,
                settings.forecasts(),
                charting,
                plans,
                expected,
                settings.operations());
    }

    private PlanWords words(Register register, Catalogue catalogue, SubmitterRules submitters) {
        boolean known =
                log.isCleanOf(
                        Stream.concat(MANDATORY.stream(), OF_FIGURES.stream())
                                .map(CatalogueTable::file)
                                .toArray(String[]::new));
        return new PlanWords(known, register, catalogue, submitters);
    }

    private List<ExpectedReturn> expected(
            SortedMap<String, CollectionDefinition> collections, PlanWords words) {
        Set<String> returns = new TreeSet<>();
        collections.forEach((code, each) -> {
            if (each.kind() == CollectionDefinition.Kind.RETURNS) {
                returns.add(code);
            }
        });
        return ExpectedReturnsFile.read(rows(ExpectedReturnsFile.TABLE), returns, words);
    }

    private Schemes schemes() {
        return SchemesFile.read(
                rows(SchemesFile.TABLE),
                new SchemeParts(
                        rows(SchemeParts.INDICATORS),
                        rows(SchemeParts.SCORES),
                        rows(SchemeParts.RESULTS),
                        rows(SchemeParts.CAPS)));
    }

    private Peers peers(Register register) {
        boolean known =
                log.isCleanOf(
                        OrganisationsFile.TABLE.file(),
                        OrganisationsFile.OVERSIGHT.file(),
                        OrganisationsFile.SUCCESSIONS.file());
        return PeersFiles.read(
                rows(PeersFiles.BANDS), rows(PeersFiles.GROUPS), known ? register : null, log);
    }

    private SortedMap<String, CollectionDefinition> collections(List<Entry<Metric>> metrics) {
        Map<String, List<Entry<Column>>> columns = ColumnsFile.read(rows(ColumnsFile.TABLE));
        Templates templates =
                new Templates(
                        LinesFile.read(rows(LinesFile.TABLE)),
                        FormulasFile.read(rows(FormulasFile.TABLE)),
                        CrossFootsFile.read(rows(CrossFootsFile.TABLE)));
        LayoutsFile layouts = new LayoutsFile(rows(LayoutsFile.SHEETS), rows(LayoutsFile.CODES));
        List<CatalogueRow> rows = rows(CollectionsFile.TABLE);
        if (!log.isCleanOf(
                LayoutsFile.SHEETS.file(),
                LayoutsFile.CODES.file(),
                MetricsFile.TABLE.file(),
                ColumnsFile.TABLE.file(),
                LinesFile.TABLE.file(),
                FormulasFile.TABLE.file(),
                CrossFootsFile.TABLE.file(),
                CollectionsFile.TABLE.file())) {
            return new TreeMap<>();
        }
        SortedMap<String, CollectionDefinition> collections =
                new CollectionsFile(
                                new ClaimedMetrics(Entry.values(metrics)),
                                columns,
                                standardColumns(),
                                templates,
                                layouts)
                        .read(rows, log);
        layouts.check(collections.keySet());
        Map<String, Shape> shapes = new TreeMap<>();
        collections.forEach((code, each) -> shapes.put(code, each.shape()));
        templates.check(shapes, Entry.values(metrics));
        return collections;
    }

    private SubmitterRules submitters(Register register, Set<String> collections) {
        if (!texts.containsKey(SubmittersFile.TABLE.file())) {
            return SubmittersFile.standard(register);
        }
        List<CatalogueRow> rows = rows(SubmittersFile.TABLE);
        boolean checkable = log.isCleanOf(fileNames().toArray(String[]::new));
        return checkable
                ? SubmittersFile.read(rows, register, collections)
                : SubmittersFile.standard(register);
    }

    private List<CatalogueRow> rows(CatalogueTable table) {
        String text = texts.get(table.file());
        return text == null ? List.of() : table.rows(text, log);
    }

    private Map<String, List<Entry<Column>>> standardColumns() {
        String name = "standard-columns.csv";
        try (InputStream stream =
                Objects.requireNonNull(CatalogueReading.class.getResourceAsStream(name), name)) {
            return ColumnsFile.read(
                    ColumnsFile.TABLE.rows(CatalogueText.decode(stream.readAllBytes()), log));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program is damaged: " + name, unreadable);
        }
    }

    private void take(CatalogueFolder.Place place, String name) {
        try {
            Optional<InputStream> opened = place.open(name);
            if (opened.isPresent()) {
                try (InputStream stream = opened.get()) {
                    texts.put(name, CatalogueText.decode(stream.readAllBytes()));
                }
            }
        } catch (CharacterCodingException notText) {
            log.add(name, 0, "", "The file is not UTF-8; save it as CSV UTF-8.");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("can't read " + name, unreadable);
        }
    }
}
