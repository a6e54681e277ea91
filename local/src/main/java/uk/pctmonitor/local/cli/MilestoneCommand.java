package uk.pctmonitor.local.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.ActSheet;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.plans.Plans;

/** Reports how a milestone has come along, as an uploaded file would. */
@Command(
        name = "milestone",
        description = {
            "Reports how a milestone of a plan has come along:",
            "  update   it has come so far (--percent); the first update says it has started",
            "  done     it is complete (--evidence: where the proof is)",
            "  review   an ongoing one was reviewed (--rating)",
            "  missed   it was or will be missed (--barrier: why, by code)"
        },
        footer = {
            "%nExample: ./pct-monitor milestone done RP-5ND-1 1 --by \"plan lead\" --evidence"
                    + " \"minutes of 20 September\" --data pct-monitor-data/demo",
            "%nExit codes: 0 done, 2 refused, 64 not understood, 70 not possible."
        })
final class MilestoneCommand implements Callable<Integer> {

    /** What can be reported. */
    enum Report {
        UPDATE,
        DONE,
        REVIEW,
        MISSED
    }

    private final Console console;
    @Mixin private Places places = new Places();
    @Mixin private PersonActing person = new PersonActing();

    @Parameters(index = "0", paramLabel = "update|done|review|missed", description = "What.")
    private Report report = Report.UPDATE;

    @Parameters(index = "1", paramLabel = "PLAN", description = "Such as RP-5FL-1.")
    private String plan = "";

    @Parameters(index = "2", paramLabel = "MILESTONE", description = "Its number, such as 2.1.")
    private String milestone = "";

    @Option(
            names = "--when",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day on which it was so. Default: the day of the report.")
    private @Nullable LocalDate when;

    @Option(names = "--percent", paramLabel = "0..100", description = "How far it has come.")
    private int percent;

    @Option(names = "--evidence", paramLabel = "TEXT", description = "Where the proof is.")
    private String evidence = "";

    @Option(names = "--rating", paramLabel = "RAG", description = "green, amber or red.")
    private @Nullable Rag rating;

    @Option(names = "--barrier", paramLabel = "CODE", description = "Why, such as CAPACITY.")
    private String barrier = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "In words.")
    private String note = "";

    MilestoneCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Plan about;
        try (Reading reading = Reading.open(places, console)) {
            about = Asked.plan(new Plans(reading.table()), plan);
        }
        var at = person.when(console.clock());
        return new ActUpload(
                        person.as(about.id().org()),
                        "milestones",
                        ActSheet.milestones(
                                about.id(),
                                List.of(act(when == null ? London.dateOf(at) : when)),
                                person.by()))
                .in(console, places, at);
    }

    private PlanAct act(LocalDate on) {
        return switch (report) {
            case UPDATE -> new PlanAct.Advance(milestone, on, percent, note);
            case DONE -> new PlanAct.Complete(milestone, on, evidence, note);
            case REVIEW -> new PlanAct.Review(milestone, on, rated(), note);
            case MISSED -> new PlanAct.Miss(milestone, barrier, note);
        };
    }

    private Rag rated() {
        if (rating == null) {
            throw ComplaintException.misunderstood(
                    "say what the review found, with --rating green, amber or red.");
        }
        return rating;
    }
}
