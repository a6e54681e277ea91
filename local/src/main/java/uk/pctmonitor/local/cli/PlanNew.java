package uk.pctmonitor.local.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.pctmonitor.core.message.Nearest;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.plan.PlanSheet;
import uk.pctmonitor.core.plan.PlanTemplate;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.plans.Plans;

/** Prints a plan to fill in. */
@Command(
        name = "new",
        description = {
            "Prints a plan to fill in, as the file to upload: for a plan that figures require, with its"
                    + " findings; or a new one by a template. The templates say the least that such a"
                    + " plan holds; add what you need.",
            "Without arguments, lists the templates."
        },
        footer = {
            "%nExample: ./pct-monitor plan new RP-5FL-1 --data pct-monitor-data/demo > plan.csv",
            "%nExample: ./pct-monitor plan new --template CLOSE-DOWN-2013 --org 5FL > plan.csv",
            "%nExit codes: 0 printed, 64 not understood, 70 not possible."
        })
final class PlanNew implements Callable<Integer> {

    private final Console console;
    @Mixin private Places places = new Places();

    @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN", description = "Such as RP-5FL-1.")
    private @Nullable String plan;

    @Option(names = "--template", paramLabel = "CODE", description = "Which template.")
    private @Nullable String template;

    @Option(names = "--org", paramLabel = "CODE", description = "Whose plan it will be.")
    private @Nullable String org;

    PlanNew(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LoadedCatalogue catalogue = places.catalogue();
        if (plan != null) {
            try (Reading reading = Reading.open(places, console)) {
                Plan about = Asked.plan(new Plans(reading.table()), plan);
                console.out()
                        .print(
                                PlanSheet.of(
                                        new PlanRequest.Target.Known(about.id()),
                                        chosen(catalogue, about.id().type()),
                                        about.findings(),
                                        lead(catalogue),
                                        ""));
            }
        } else if (template != null) {
            if (org == null) {
                throw ComplaintException.misunderstood("say whose plan it will be, with --org.");
            }
            String whose = Asked.organisation(catalogue, org).code();
            PlanTemplate chosen = template(catalogue, template);
            console.out()
                    .print(
                            PlanSheet.of(
                                    new PlanRequest.Target.New(chosen.type(), whose),
                                    chosen,
                                    List.of(),
                                    lead(catalogue),
                                    ""));
        } else {
            catalogue
                    .plans()
                    .templates()
                    .forEach((code, each) ->
                            console.out()
                                    .printf(
                                            "%-24s %s (%s)%n",
                                            code, each.name(), each.type().label()));
        }
        return ExitCode.CLEAN;
    }

    private static String lead(LoadedCatalogue catalogue) {
        return catalogue.plans().roles().planLead();
    }

    /** The template asked for, or else the skeleton of the type. */
    private PlanTemplate chosen(LoadedCatalogue catalogue, PlanType type) {
        return template(catalogue, template == null ? type.name() + "-PLAN" : template);
    }

    private static PlanTemplate template(LoadedCatalogue catalogue, String code) {
        PlanTemplate found = catalogue.plans().templates().get(code);
        if (found == null) {
            throw ComplaintException.misunderstood(
                    "there is no template '%s'%s."
                            .formatted(
                                    code,
                                    Nearest.of(code, catalogue.plans().templates().keySet())
                                            .map(near -> "; nearest is " + near)
                                            .orElse("")));
        }
        return found;
    }
}
