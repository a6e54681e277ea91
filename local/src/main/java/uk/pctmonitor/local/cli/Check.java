package uk.pctmonitor.local.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import uk.pctmonitor.local.check.Promises;
import uk.pctmonitor.local.report.UploadedFiles.Uploaded;

/** Checks that what is kept holds together. */
@Command(
        name = "check",
        description = {
            "Checks that what is kept holds together, and says what was checked:",
            "  S1  every uploaded file is accepted or refused, once",
            "  S2  what is stored comes from accepted files that still have the same bytes",
            "  S3  of a file everything is visible, or nothing",
            "  S4  the last accepted file is the one that counts",
            "  S6  rating everything again gives what was kept",
            "  S7  what was told rests on a rating, and the alerts are the sum of what was told",
            "  S8  whatever was to be told waits, is told, or is left out for a reason",
            "  S9  nobody is told the same thing twice",
            "  S10 whatever came in about an organisation is from somebody who may send it",
            "  S11 every refusal says why, and no e-mail is longer than can be sent",
            "  S12 no subject of an e-mail shows an address",
            "  S13 the receipts count exactly the figures that are stored",
            "  S14 nobody is reminded twice on a day, nor of a milestone that is done",
            "  S15 every plan is the sum of what happened to it, and is found while it is open",
            "  S16 every amber or red figure has its plan, and the plans say what figures say",
            "  L3  the last daily run left no reminder out"
        },
        footer = {
            "%nExample: ./pct-monitor check --data pct-monitor-data/demo",
            "%nExit codes: 0 all hold, 1 some do not, 64 not understood, 70 not possible."
        })
final class Check implements Callable<Integer> {

    private final Console console;
    @Mixin private Source source = new Source();

    Check(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (Reading reading = source.open(console)) {
            List<Uploaded> files = reading.files().all();
            Promises.Report all =
                    new Promises(
                                    reading.table(),
                                    reading.documents(),
                                    reading.catalogue(),
                                    reading.today())
                            .check(files);
            CheckLines lines = new CheckLines(console, all.breaches());
            lines.say("S1", "every upload has one final answer", files.size(), "files");
            lines.say("S2", "what is stored comes from unchanged files", files.size(), "files");
            lines.say("S3", "of a file all is seen, or nothing", all.returns(), "returns");
            lines.say("S4", "the last accepted file counts", all.returns(), "returns");
            lines.say(
                    "S6", "ratings recompute to what was stored", all.assessments(), "assessments");
            lines.say("S7", "alerts rest on stored ratings", all.ratedEvents(), "alert events");
            lines.say("S8", "every alert event is told or waits", all.events(), "alert events");
            lines.say("S9", "nothing is told twice", all.mails(), "e-mails and receipts");
            lines.say("S10", "everybody speaks for their own", files.size(), "files");
            lines.say("S11", "every refusal has a reason", files.size(), "files");
            lines.say("S12", "no subject shows an address", all.mails(), "e-mails and receipts");
            lines.say("S13", "receipts count what is stored", all.figures(), "figures");
            lines.say("S14", "nobody is reminded twice a day", all.mails(), "e-mails and receipts");
            lines.say("S15", "plans are the sum of their events", all.planEvents(), "plan events");
            lines.say("S16", "plans are what the figures require", all.plans(), "plans");
            lines.say("L3", "no reminder was left out", all.plans(), "plans");
            lines.leftOut(all.waiting());
            return lines.told();
        }
    }
}
