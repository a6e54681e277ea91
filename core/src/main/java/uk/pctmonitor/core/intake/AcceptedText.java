package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.rating.category.OverrideWithdrawal;

/** The receipt of a file that was stored. */
final class AcceptedText {

    private AcceptedText() {}

    static Message message(
            Receipt.About about, Checked checked, Differences differences, List<String> done) {
        StringBuilder body = new StringBuilder();
        body.append("Accepted and stored: ").append(about.words()).append(".\n");
        body.append(content(checked));
        done.forEach(line -> body.append(line).append('\n'));
        body.append('\n');
        if (differences.replacedReturns() > 0) {
            body.append(differences(differences)).append('\n');
        }
        if (checked.findings().errors() > 0) {
            body.append("LEFT OUT\n");
            body.append(FindingLines.errors(checked.findings()));
            body.append("These rows were not stored; all others were.\n\n");
        }
        body.append(FindingLines.warnings(checked.findings()));
        body.append("WHAT HAPPENS NEXT\n").append(next(checked));
        body.append(Receipt.reference(about));
        return new Message(about.subject("ACCEPTED", summary(checked)), body.toString());
    }

    private static String summary(Checked checked) {
        Findings findings = checked.findings();
        String stored =
                switch (checked.content()) {
                    case Content.Returns _ -> Words.count(checked.counts().figures(), "figure");
                    case Content.Targets(var targets) -> Words.count(targets.size(), "target");
                    case Content.Contacts(var contacts) -> Words.count(contacts.size(), "contact");
                    case Content.Overrides(var decisions) ->
                            Words.count(decisions.size(), "decision");
                    case Content.Acts(var requests) -> ActWords.count(requests);
                    case Content.Acknowledgements(var requests) ->
                            Words.count(requests.size(), "acknowledgement");
                };
        return ", "
                + stored
                + (findings.errors() > 0
                        ? ", " + Words.count(findings.errors(), "fault") + " left out"
                        : "")
                + (findings.warnings() > 0
                        ? ", " + Words.count(findings.warnings(), "warning")
                        : "");
    }

    private static String content(Checked checked) {
        return switch (checked.content()) {
            case Content.Returns(var returns) -> {
                SortedMap<Quarter, Long> organisations = new TreeMap<>();
                returns.forEach(each -> organisations.merge(each.quarter(), 1L, Long::sum));
                StringBuilder text = new StringBuilder();
                organisations.forEach((quarter, count) ->
                        text.append(
                                "%s: %s.\n"
                                        .formatted(
                                                quarter.label(),
                                                Words.count(count, "organisation"))));
                yield text.append(counts(checked.counts())).toString();
            }
            case Content.Targets(var targets) ->
                    "%s now %s.\n"
                            .formatted(
                                    Words.count(targets.size(), "agreed target"),
                                    targets.size() == 1 ? "stands" : "stand");
            case Content.Contacts(var contacts) ->
                    "%s now %s messages.\n"
                            .formatted(
                                    Words.count(contacts.size(), "contact"),
                                    contacts.size() == 1 ? "receives" : "receive");
            case Content.Overrides(var decisions) -> {
                long withdrawn =
                        decisions.stream()
                                .filter(each -> each instanceof OverrideWithdrawal)
                                .count();
                yield "%s of a light given, %,d withdrawn.\n"
                        .formatted(
                                Words.count(decisions.size() - withdrawn, "override"), withdrawn);
            }
            case Content.Acts(var requests) -> ActWords.done(requests);
            case Content.Acknowledgements(var requests) -> ActWords.acknowledged(requests);
        };
    }

    private static String counts(Counts counts) {
        return String.format(
                Locale.ROOT,
                "%s read: %s stored, %,d blank, %,d withheld%s.%n".replace("%n", "\n"),
                Words.count(counts.rows(), "row"),
                Words.count(counts.figures(), "figure"),
                counts.blank(),
                counts.suppressed(),
                counts.refused() > 0
                        ? String.format(Locale.ROOT, ", %,d left out", counts.refused())
                        : "");
    }

    private static String differences(Differences differences) {
        String head = "WHAT CHANGED SINCE THE LAST VERSION\n";
        if (differences.changed() == 0) {
            return head + "No figure differs.\n";
        }
        StringBuilder text = new StringBuilder(head);
        text.append(
                "%s corrected, %,d added, %,d withdrawn in %s.\n"
                        .formatted(
                                Words.count(differences.corrected(), "figure"),
                                differences.added(),
                                differences.withdrawn(),
                                Words.count(differences.replacedReturns(), "return")));
        differences.lines().forEach(line -> text.append(line).append('\n'));
        long more = differences.changed() - differences.lines().size();
        if (more > 0) {
            text.append("and %,d more.\n".formatted(more));
        }
        return text.toString();
    }

    private static String next(Checked checked) {
        return switch (checked.content()) {
            case Content.Returns _ ->
                    """
                    Every figure is now compared with its target. Where a rating changed, the managers who answer for the organisation are told by e-mail.
                    To correct something, upload the whole file again under any name in the same folder: the last good file counts.
                    """;
            case Content.Targets _ ->
                    """
                    Figures already reported are rated again by these targets.
                    To correct something, upload the whole file again under any name in the same folder: the last good file counts.
                    """;
            case Content.Contacts _ ->
                    """
                    New addresses have to confirm their subscription once, by the link they are sent.
                    To correct something, upload the whole file again under any name in the same folder: the last good file counts.
                    """;
            case Content.Overrides _ ->
                    """
                    Wherever such a light is shown, both people, the reason, the last day and the computed light stand beside it.
                    To withdraw an override, upload its organisation and category again with an empty light.
                    """;
            case Content.Acts(var requests) -> ActWords.next(requests);
            case Content.Acknowledgements _ ->
                    """
                    Nobody is told of an acknowledged alert again until its day has passed, unless it gets worse.
                    """;
        };
    }
}
