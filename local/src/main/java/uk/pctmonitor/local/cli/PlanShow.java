package uk.pctmonitor.local.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.SignOff;
import uk.pctmonitor.core.plan.news.EventWords;
import uk.pctmonitor.local.plans.PlanLines;
import uk.pctmonitor.report.standing.plan.PlanBoard;
import uk.pctmonitor.report.standing.plan.PlanRow;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.plans.Plans;

/** Shows one plan with everything that is known of it. */
@Command(
        name = "show",
        description =
                "Shows a plan: state, findings, milestones, who has signed, what does not fit together,"
                        + " and everything that has happened to it.",
        footer = {
            "%nExample: ./pct-monitor plan show RP-5ND-1 --data pct-monitor-data/demo --on 2014-04-30",
            "%nExit codes: 0 shown, 64 not understood, 70 no such plan."
        })
final class PlanShow implements Callable<Integer> {

    private final Console console;
    @Mixin private Source source = new Source();
    @Mixin private OnDay day = new OnDay();

    @Parameters(index = "0", paramLabel = "PLAN", description = "Such as RP-5FL-1.")
    private String plan = "";

    PlanShow(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Reading reading = source.open(console)) {
            var today = day.or(reading.today());
            LoadedCatalogue catalogue = reading.catalogue();
            Plans plans = new Plans(reading.table());
            Plan found = Asked.plan(plans, plan);
            PlanRow row = new PlanBoard(reading.table(), catalogue, today).row(found);
            SignOff signOff =
                    SignOff.of(
                            found,
                            catalogue.plans().arrangements(),
                            row.sha(),
                            catalogue.catalogue().functionsOf(found.subjects()),
                            today);
            EventWords words =
                    new EventWords(
                            catalogue.register(),
                            catalogue.catalogue(),
                            catalogue.deadlines().workingDays(),
                            catalogue.plans().policy());
            new PlanLines(row, catalogue.register(), catalogue.catalogue(), today)
                    .lines(signOff, plans.history(found.id()), words)
                    .forEach(console.out()::println);
        }
        return ExitCode.CLEAN;
    }
}
