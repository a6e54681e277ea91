package uk.pctmonitor.local.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.pctmonitor.core.alert.Acknowledgement;
import uk.pctmonitor.core.alert.AcknowledgementRequest;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.plan.ActSheet;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** Takes note of an alert, as an uploaded acknowledgement would. */
@Command(
        name = "ack",
        description =
                "Takes note of an open alert: nobody is reminded of it until the day given, unless it"
                        + " gets worse. When the alert closes, the acknowledgement is over too.",
        footer = {
            "%nExample: ./pct-monitor ack 5A3 IMM-MMR2-5Y --by \"performance manager\" --until"
                    + " 2013-09-30 --note \"recall under way\" --on 2013-07-22",
            "%nExit codes: 0 done, 2 refused, 64 not understood, 70 not possible."
        })
final class AckCommand implements Callable<Integer> {

    private final Console console;
    @Mixin private Places places = new Places();
    @Mixin private PersonActing person = new PersonActing();

    @Parameters(index = "0", paramLabel = "ORG", description = "Code, such as 5FL.")
    private String org = "";

    @Parameters(index = "1", paramLabel = "METRIC", description = "Code, such as IMM-MMR2-5Y.")
    private String metric = "";

    @Option(
            names = "--until",
            required = true,
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Last day of quiet; at most 92 days ahead.")
    private LocalDate until = LocalDate.MAX;

    @Option(
            names = "--note",
            required = true,
            paramLabel = "TEXT",
            description = "What is being done about it.")
    private String note = "";

    AckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LoadedCatalogue catalogue = places.catalogue();
        Organisation whose = Asked.organisation(catalogue, org);
        Metric what = Asked.metric(catalogue, metric);
        var at = person.when(console.clock());
        AcknowledgementRequest request =
                new AcknowledgementRequest(
                        new AlertKey(whose.code(), what.code(), AlertKey.Kind.RATING),
                        new Acknowledgement(person.by(), until, note),
                        2);
        String sha = catalogue.register().overseer(whose.code(), London.dateOf(at));
        return new ActUpload(person.as(sha), "acks", ActSheet.acknowledgements(List.of(request)))
                .in(console, places, at);
    }
}
