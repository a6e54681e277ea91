package uk.pctmonitor.report.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.CrossChecks;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.report.figures.Figures;
import uk.pctmonitor.report.lights.CategoryLights;
import uk.pctmonitor.report.standing.plan.PlanBoard;
import uk.pctmonitor.report.standing.plan.PlanRow;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;

/**
 * How things stand on a day, worked out from what is kept with the catalogue at hand. Reads each
 * organisation's returns once, however many quarters are asked for. Not for two threads.
 */
public final class Standings {

    private final LoadedCatalogue catalogue;
    private final LocalDate day;
    private final boolean asAt;
    private final Figures figures;
    private final CategoryLights lights;
    private final AlertBooks books;
    private final PlanBoard board;
    private final ReturnStandings returns;
    private final Map<String, AlertBook> alerts = new HashMap<>();
    private final Map<String, List<PlanRow>> plans = new HashMap<>();

    /**
     * @param table as it is known on the day
     * @param day London date of what is known
     * @param asAt whether the day was asked for, rather than being today
     */
    public Standings(LoadedCatalogue catalogue, MonitorTable table, LocalDate day, boolean asAt) {
        this.catalogue = catalogue;
        this.day = day;
        this.asAt = asAt;
        this.figures = new Figures(catalogue, table, day);
        this.lights = new CategoryLights(catalogue, table, figures, day);
        this.books = new AlertBooks(table);
        this.board = new PlanBoard(table, catalogue, day);
        this.returns = new ReturnStandings(catalogue, figures);
    }

    /** Every quarter for which any organisation's return is known, in time order. */
    public SortedSet<Quarter> quarters() {
        SortedSet<Quarter> quarters = new TreeSet<>();
        for (String org : catalogue.register().organisations().keySet()) {
            for (CollectionDefinition collection : collections()) {
                quarters.addAll(figures.history(org, collection).keySet());
            }
        }
        return quarters;
    }

    /** How everybody stands who reported in the quarter, or had to. */
    public Scene scene(Quarter quarter) {
        Register register = catalogue.register();
        Set<String> expected = lights.expected(quarter);
        SortedMap<String, List<PctStanding>> bySha = new TreeMap<>();
        for (Organisation org : register.organisations().values()) {
            if (expected.contains(org.code()) || reported(org.code(), quarter)) {
                PctStanding standing = pct(org, quarter);
                bySha.computeIfAbsent(standing.sha(), _ -> new ArrayList<>()).add(standing);
            }
        }
        List<ShaStanding> shas = new ArrayList<>();
        bySha.forEach(
                (code, pcts) -> shas.add(new ShaStanding(register.find(code).orElseThrow(), pcts)));
        return new Scene(day, asAt, quarter, quarters(), catalogue, shas);
    }

    private boolean reported(String org, Quarter quarter) {
        return collections().stream()
                .anyMatch(each -> figures.history(org, each).containsKey(quarter));
    }

    private PctStanding pct(Organisation org, Quarter quarter) {
        List<ReturnStanding> came = new ArrayList<>();
        List<MetricStanding> metrics = new ArrayList<>();
        AlertBook book = alerts.computeIfAbsent(org.code(), code -> books.of(code).book());
        MetricStandings standings = new MetricStandings(catalogue, figures, org.code(), book);
        for (CollectionDefinition collection : collections()) {
            if (!figures.history(org.code(), collection).isEmpty()
                    || returns.isExpected(org.code(), collection, quarter)) {
                came.add(returns.of(org.code(), collection, quarter));
                metrics.addAll(standings.of(collection, quarter));
            }
        }
        Map<String, Rag> ratings = new HashMap<>();
        metrics.forEach(each -> {
            if (each.figure() != null) {
                ratings.put(each.metric().code(), each.now());
            }
        });
        List<PlanRow> rows = plans.computeIfAbsent(org.code(), board::all);
        return new PctStanding(
                org,
                day,
                quarter,
                catalogue.register().overseer(org.code(), quarter.end()),
                catalogue.register().isFormerArea(org, quarter.end()),
                came,
                metrics,
                lights.six(org, quarter, ratings),
                book,
                rows,
                misfits(book, rows));
    }

    private List<CrossFinding> misfits(AlertBook book, List<PlanRow> rows) {
        Map<Plan, PlanRow> byPlan = new HashMap<>();
        rows.forEach(row -> byPlan.put(row.plan(), row));
        List<Plan> open =
                rows.stream().map(PlanRow::plan).filter(each -> each.state().isOpen()).toList();
        return new CrossChecks(catalogue.plans(), plan -> stage(byPlan.get(plan)), day)
                .of(book.open(), open);
    }

    private static Stage stage(@Nullable PlanRow row) {
        return Objects.requireNonNull(row).position().stage();
    }

    private List<CollectionDefinition> collections() {
        return catalogue.collections().values().stream()
                .filter(each -> each.kind() == CollectionDefinition.Kind.RETURNS)
                .toList();
    }
}
