package uk.pctmonitor.local.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.ActSheet;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.store.plans.Plans;

/** Says something to a plan, as an uploaded sign-off would. */
@Command
final class PlanActCommand implements Callable<Integer> {

    /** What can be said. */
    enum Saying {
        SUBMIT("submit", "Hands the plan in to the SHA.", false, false),
        AGREE("agree", "The SHA agrees to the plan.", true, false),
        RETURN("return", "The SHA sends the plan back, with a reason.", true, true),
        SIGN("sign", "Signs the plan for an organisation.", false, false),
        OBJECT("object", "Objects to the plan for an organisation, with a reason.", false, true),
        WITHDRAW("withdraw", "Takes back a signature or an objection.", false, false),
        CONFIRM(
                "confirm",
                "The SHA confirms that a plan whose figures have recovered is at its end.",
                true,
                false),
        REFUSE("refuse", "The SHA does not let the plan end yet, with a reason.", true, true);

        private final String word;
        private final String description;
        private final boolean bySha;
        private final boolean needsReason;

        Saying(String word, String description, boolean bySha, boolean needsReason) {
            this.word = word;
            this.description = description;
            this.bySha = bySha;
            this.needsReason = needsReason;
        }

        String example() {
            return "%s RP-5FL-1 --by \"%s\"%s"
                    .formatted(
                            word,
                            bySha ? "performance manager" : "chief executive",
                            needsReason ? " --reason \"no one owns milestone 2\"" : "");
        }

        PlanAct act(int version, String reason) {
            return switch (this) {
                case SUBMIT -> new PlanAct.Submit(version);
                case AGREE -> new PlanAct.Agree(version);
                case RETURN -> new PlanAct.Return(version, reason);
                case SIGN -> new PlanAct.Sign(version);
                case OBJECT -> new PlanAct.Oppose(version, reason);
                case WITHDRAW -> new PlanAct.Withdraw(version);
                case CONFIRM -> new PlanAct.ConfirmExit();
                case REFUSE -> new PlanAct.RefuseExit(reason);
            };
        }
    }

    private final Console console;
    private final Saying saying;
    @Mixin private Places places = new Places();
    @Mixin private PersonActing person = new PersonActing();

    @Parameters(index = "0", paramLabel = "PLAN", description = "Such as RP-5FL-1.")
    private String plan = "";

    @Option(
            names = "--version",
            paramLabel = "N",
            description =
                    "The version that was read. If there is another by now, nothing is done."
                            + " Default: the newest.")
    private @Nullable Integer version;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in words.")
    private String reason = "";

    private PlanActCommand(Console console, Saying saying) {
        this.console = console;
        this.saying = saying;
    }

    /** The command for each thing that can be said. */
    static CommandLine addTo(CommandLine parent, Console console) {
        for (Saying each : Saying.values()) {
            CommandLine command = new CommandLine(new PlanActCommand(console, each));
            command.getCommandSpec()
                    .usageMessage()
                    .description(each.description)
                    .footer(
                            "%nExample: ./pct-monitor plan " + each.example(),
                            "%nExit codes: 0 done, 2 refused, 64 not understood, 70 not possible.");
            parent.addSubcommand(each.word, command);
        }
        return parent;
    }

    @Override
    public Integer call() {
        if (saying.needsReason && reason.isBlank()) {
            throw ComplaintException.misunderstood(
                    "say why, with --reason: whoever reads it has to know what to do.");
        }
        Instant at = person.when(console.clock());
        Plan about;
        String sha;
        try (Reading reading = Reading.open(places, console)) {
            about = Asked.plan(new Plans(reading.table()), plan);
            sha = reading.catalogue().register().overseer(about.id().org(), London.dateOf(at));
        }
        int spoken = version == null ? about.version() : version;
        return new ActUpload(
                        person.as(saying.bySha ? sha : about.id().org()),
                        "signoffs",
                        ActSheet.signoffs(
                                about.id(), List.of(saying.act(spoken, reason)), person.by()))
                .in(console, places, at);
    }
}
