package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.plan.PlanRequest.Target;

/**
 * Rows that each report how one milestone has come along. Several about one milestone must follow
 * from each other day by day.
 */
final class MilestoneRows implements RowRules {

    private static final String FIX = "Write the plan's name, such as RP-5FL-1.";
    private static final int LONGEST_NAME = 100;

    private record Key(PlanId plan, String milestone) {}

    private record Report(Key key, LocalDate on, PlanRequest request) {
        boolean saysTheSameAs(Report other) {
            return request.act().equals(other.request.act())
                    && request.by().equals(other.request.by());
        }

        int depth() {
            return (int) key.milestone().chars().filter(c -> c == '.').count();
        }
    }

    private final Check check;
    private final Header header;
    private final PlanCell plans;
    private final ProgressCells progress;
    private final Map<Key, NavigableMap<LocalDate, Report>> reports = new HashMap<>();
    private final List<Report> kept = new ArrayList<>();

    private MilestoneRows(Check check, Header header) {
        this.check = check;
        this.header = header;
        this.plans = new PlanCell(check.register());
        this.progress = new ProgressCells(check);
    }

    /** The rules for a file with that header; empty when a column is missing that they need. */
    static Optional<RowRules> of(Check check, Header header) {
        return header.find(Role.PLAN)
                .flatMap(any -> header.find(Role.MILESTONE))
                .flatMap(any -> header.find(Role.STATUS))
                .map(any -> new MilestoneRows(check, header));
    }

    @Override
    public void read(RowReading row) {
        Cells cells = new Cells(header, row);
        PlanId plan = plans.plan(cells, FIX);
        String milestone = PlanCell.milestone(cells);
        String by = cells.neededWords(Role.BY, LONGEST_NAME);
        ProgressCells.@Nullable Dated dated =
                progress.read(cells, milestone == null ? "" : milestone);
        if (row.faulty() || plan == null || milestone == null || by == null || dated == null) {
            return;
        }
        keep(
                cells,
                new Report(
                        new Key(plan, milestone),
                        dated.on(),
                        new PlanRequest(new Target.Known(plan), dated.act(), by, row.line())));
    }

    private void keep(Cells cells, Report report) {
        NavigableMap<LocalDate, Report> ofMilestone =
                reports.computeIfAbsent(report.key(), any -> new TreeMap<>());
        Report same = ofMilestone.get(report.on());
        if (same != null && same.saysTheSameAs(report)) {
            check.log()
                    .add(
                            RepeatedRows.same(
                                    report.request().row(),
                                    same.request().row(),
                                    words(report, "The same report on milestone %s of %s")));
            return;
        }
        Report contradicted = same != null ? same : contradicted(ofMilestone, report);
        if (contradicted != null) {
            check.log()
                    .add(
                            RepeatedRows.conflict(
                                    report.request().row(),
                                    contradicted.request().row(),
                                    cells.heading(Role.STATUS),
                                    words(
                                            report,
                                            "Two reports on milestone %s of %s contradict each other.")));
            return;
        }
        ofMilestone.put(report.on(), report);
        kept.add(report);
    }

    private static @Nullable Report contradicted(
            NavigableMap<LocalDate, Report> others, Report report) {
        Map.Entry<LocalDate, Report> before = others.lowerEntry(report.on());
        if (before != null && !follows(before.getValue(), report)) {
            return before.getValue();
        }
        Map.Entry<LocalDate, Report> after = others.higherEntry(report.on());
        return after != null && !follows(report, after.getValue()) ? after.getValue() : null;
    }

    /** Whether the later report can be true after the earlier one. */
    private static boolean follows(Report earlier, Report later) {
        return switch (earlier.request().act()) {
            case PlanAct.Advance was ->
                    switch (later.request().act()) {
                        case PlanAct.Advance is -> is.percent() >= was.percent();
                        case PlanAct.Complete _ -> true;
                        default -> false;
                    };
            case PlanAct.Review _ -> later.request().act() instanceof PlanAct.Review;
            default -> false;
        };
    }

    private static String words(Report report, String sentence) {
        return sentence.formatted(report.key().milestone(), report.key().plan());
    }

    @Override
    public void refuse(RowReading row) {
        // A report is not a figure: nothing to count.
    }

    /** Items before what they are items of, and day by day, whatever the order of the rows. */
    @Override
    public Content content() {
        return new Content.Acts(
                kept.stream()
                        .sorted(
                                Comparator.comparingInt((Report each) -> -each.depth())
                                        .thenComparing(Report::on)
                                        .thenComparingLong(each -> each.request().row()))
                        .map(Report::request)
                        .toList());
    }
}
