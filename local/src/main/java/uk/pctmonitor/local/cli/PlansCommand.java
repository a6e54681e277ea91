package uk.pctmonitor.local.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.pctmonitor.core.plan.BarrierCounts;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.local.text.Table;
import uk.pctmonitor.report.standing.plan.PlanBoard;
import uk.pctmonitor.report.standing.plan.PlanRow;

/** Lists plans as a SHA tracks them. */
@Command(
        name = "plans",
        description =
                "Lists the open plans: what they answer, where they stand, what has to be done next"
                        + " and how late it is, when they are expected to be finished, how long the PCT"
                        + " has to be fit for purpose, and the stage of escalation.",
        footer = {
            "%nExample: ./pct-monitor plans --sha Q39 --data pct-monitor-data/demo --on 2016-04-19",
            "%nExit codes: 0 listed, 64 not understood, 70 not possible."
        })
final class PlansCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private Source source = new Source();
    @Mixin private OnDay day = new OnDay();

    @Option(names = "--sha", paramLabel = "CODE", description = "Only those of this SHA.")
    private @Nullable String sha;

    @Option(
            names = "--org",
            paramLabel = "CODE",
            description = "Those of this PCT, ended ones too.")
    private @Nullable String org;

    @Option(names = "--late", description = "Only those of which something is overdue.")
    private boolean late;

    PlansCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Reading reading = source.open(console)) {
            var today = day.or(reading.today());
            PlanBoard board = new PlanBoard(reading.table(), reading.catalogue(), today);
            List<PlanRow> rows =
                    wanted(reading, board).stream()
                            .filter(row -> !late || row.daysLate() > 0)
                            .toList();
            if (!rows.isEmpty()) {
                table(reading, rows, today).lines().forEach(console.out()::println);
            }
            console.out()
                    .printf(Locale.ROOT, "%,d plan%s%n", rows.size(), rows.size() == 1 ? "" : "s");
            barriers(reading, rows).forEach(console.out()::println);
        }
        return ExitCode.CLEAN;
    }

    private List<PlanRow> wanted(Reading reading, PlanBoard board) {
        if (org != null) {
            String code = Asked.organisation(reading.catalogue(), org).code();
            return board.all(code).stream()
                    .filter(row -> sha == null || row.sha().equals(sha))
                    .toList();
        }
        if (sha != null) {
            Asked.organisation(reading.catalogue(), sha);
        }
        return board.open(sha);
    }

    /** Why their milestones were missed (S3.14). */
    private static List<String> barriers(Reading reading, List<PlanRow> rows) {
        var names = reading.catalogue().plans().barriers();
        return BarrierCounts.of(rows.stream().map(PlanRow::plan).toList()).ranked().stream()
                .map(each ->
                        "%,d milestone%s missed because of %s: %s"
                                .formatted(
                                        each.getValue(),
                                        each.getValue() == 1 ? "" : "s",
                                        each.getKey(),
                                        names.getOrDefault(each.getKey(), "")))
                .toList();
    }

    private static Table table(Reading reading, List<PlanRow> rows, java.time.LocalDate today) {
        Table table =
                new Table(
                        "SHA",
                        "Plan",
                        "Org",
                        "Category",
                        "State",
                        "Findings",
                        "Next",
                        "Due",
                        "Days late",
                        "Finish",
                        "Clock",
                        "Stage");
        for (PlanRow row : rows) {
            Duty next = row.next();
            var category = row.plan().category();
            boolean open = row.plan().state().isOpen();
            table.row(
                    row.sha(),
                    row.plan().id(),
                    reading.catalogue().register().brieflyNamed(row.plan().id().org()),
                    category == null ? row.plan().id().type().label() : category.label(),
                    row.plan().state().label(),
                    row.findings(),
                    next == null ? "" : next(next),
                    next == null ? "" : next.due(),
                    row.daysLate() == 0 ? "" : row.daysLate(),
                    row.finishInWords(),
                    open ? "%d days".formatted(row.clock().daysLeft(today)) : "",
                    open ? row.position().stage().number() : "");
        }
        return table;
    }

    private static String next(Duty duty) {
        return switch (duty.what()) {
            case SUBMIT -> "hand in";
            case DECIDE -> "SHA decides";
            case CONFIRM_EXIT -> "SHA confirms exit";
            case REPORT -> "report";
            case COMPLETE, START, REVIEW ->
                    Objects.toString(duty.what()).toLowerCase(Locale.ROOT) + " " + duty.milestone();
        };
    }
}
