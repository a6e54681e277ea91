package uk.pctmonitor.local.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.assessment.VerdictWords;
import uk.pctmonitor.core.assessment.Verdicts;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.figures.Figure;
import uk.pctmonitor.report.figures.FigureWords;
import uk.pctmonitor.report.figures.Figures;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;

/** The open alerts with the figures behind them. */
public final class OpenAlerts {

    /**
     * One open alert, in words.
     *
     * @param kind what sort of alert it is
     * @param subject the metric's code, the missing return, or the plan's owner without a contact
     * @param since label of the quarter that opened it
     * @param figure the figure it rests on, empty for a missing return
     * @param quarter label of the quarter of that figure
     * @param yearEnd the second verdict in a word, empty for a missing return
     * @param movement the third verdict in words, likewise
     */
    public record OpenAlert(
            String sha,
            String org,
            String orgName,
            AlertKey.Kind kind,
            Rag level,
            String since,
            String subject,
            String figure,
            String target,
            String quarter,
            String yearEnd,
            String movement) {}

    private final LoadedCatalogue catalogue;
    private final AlertBooks books;
    private final Figures figures;
    private final Map<String, String> collectionOf = new HashMap<>();

    public OpenAlerts(LoadedCatalogue catalogue, MonitorTable table, Figures figures) {
        this.catalogue = catalogue;
        this.books = new AlertBooks(table);
        this.figures = figures;
        catalogue
                .collections()
                .values()
                .forEach(each ->
                        each.metrics().forEach(metric -> collectionOf.put(metric, each.code())));
    }

    /**
     * The open alerts by SHA, organisation and subject.
     *
     * @param sha only of this one, or null for all
     */
    public List<OpenAlert> of(@Nullable String sha) {
        List<OpenAlert> alerts = new ArrayList<>();
        for (String body : sha == null ? catalogue.register().overseers() : List.of(sha)) {
            books.open(body)
                    .forEach(book -> book.open().forEach(state -> alerts.add(alert(body, state))));
        }
        return alerts;
    }

    private OpenAlert alert(String sha, AlertState state) {
        AlertKey key = state.key();
        @Nullable Quarter quarter = state.basis() == null ? null : state.basis().quarter();
        Optional<Figure> figure =
                quarter == null || key.kind() != AlertKey.Kind.RATING
                        ? Optional.empty()
                        : find(key, quarter);
        return line(
                sha,
                key.org(),
                key.kind(),
                state.level(),
                String.valueOf(state.opened()),
                key.subject(),
                quarter,
                figure);
    }

    /**
     * The figures of the newest quarter of each collection that are green and moving the wrong way,
     * by organisation and metric: no alert tells of them yet.
     *
     * @param sha only of this one, or null for all
     * @param quarters in which anything was reported
     */
    public List<OpenAlert> early(@Nullable String sha, SortedSet<Quarter> quarters) {
        List<OpenAlert> early = new ArrayList<>();
        for (CollectionDefinition collection : catalogue.collections().values()) {
            List.copyOf(quarters).reversed().stream()
                    .map(quarter -> figures.of(collection, quarter))
                    .filter(all -> !all.isEmpty())
                    .findFirst()
                    .orElse(List.of())
                    .stream()
                    .filter(figure -> sha == null || figure.sha().equals(sha))
                    .filter(OpenAlerts::isEarlySign)
                    .forEach(figure -> early.add(early(figure)));
        }
        return early;
    }

    private static boolean isEarlySign(Figure figure) {
        return figure.verdicts() != null && Conclusion.of(figure.verdicts()).isEarlySign();
    }

    private OpenAlert early(Figure figure) {
        Quarter quarter = figure.from().content().quarter();
        return line(
                figure.sha(),
                figure.from().content().org(),
                AlertKey.Kind.RATING,
                Rag.GREEN,
                "",
                figure.metric(),
                quarter,
                Optional.of(figure));
    }

    private OpenAlert line(
            String sha,
            String org,
            AlertKey.Kind kind,
            Rag level,
            String since,
            String subject,
            @Nullable Quarter quarter,
            Optional<Figure> figure) {
        Optional<Verdicts> verdicts = figure.map(Figure::verdicts);
        Optional<Metric> metric = catalogue.catalogue().metric(subject);
        return new OpenAlert(
                sha,
                org,
                catalogue.register().find(org).map(Organisation::name).orElse(""),
                kind,
                level,
                since,
                subject,
                verdicts.flatMap(it -> metric.map(each -> FigureWords.value(it.now(), each)))
                        .orElse(""),
                verdicts.flatMap(it -> metric.map(each -> FigureWords.target(it.now(), each)))
                        .orElse(""),
                quarter == null ? "" : quarter.label(),
                verdicts.map(it -> it.yearEnd().rag().name()).orElse(""),
                verdicts.map(it -> VerdictWords.of(it.chart().variation(), it.chart().assurance()))
                        .orElse(""));
    }

    private Optional<Figure> find(AlertKey key, Quarter quarter) {
        @Nullable CollectionDefinition collection =
                catalogue.collections().get(collectionOf.getOrDefault(key.subject(), ""));
        return collection == null
                ? Optional.empty()
                : figures.find(key.org(), key.subject(), collection, quarter);
    }
}
