package uk.pctmonitor.core.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.pctmonitor.core.alert.Briefing.OpenAlert;
import uk.pctmonitor.core.alert.Briefing.SourceFile;
import uk.pctmonitor.core.message.Paragraph;

/** What stands under the changes: what happens next, what is still open, how it was worked out. */
record Footer(Briefing briefing, Headline headline) {

    private static final int MOST_STILL_OPEN = 40;

    /** Ends with an empty line. */
    String next() {
        StringBuilder text = new StringBuilder("WHAT HAPPENS NEXT\n");
        plans().ifPresent(it -> text.append(Paragraph.wrap(it, 0, 2)));
        text.append(
                Paragraph.wrap(
                        "A wrong figure is put right by its submitter with a corrected file; you"
                                + " are told what that changes. The next e-mail comes when"
                                + " something changes. Replies are not read.",
                        0,
                        2));
        return text.append('\n').toString();
    }

    /** The plans that these changes ask for, by the day on which they are due. */
    private Optional<String> plans() {
        return briefing.plansDue().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        briefing.plansDue().entrySet().stream()
                                .map(due ->
                                        "by %s %s"
                                                .formatted(
                                                        Names.day(due.getKey()),
                                                        String.join(", ", due.getValue())))
                                .collect(
                                        Collectors.joining(
                                                "; ", "Plans that the PCTs must hand in: ", ".")));
    }

    /** Empty when nothing else is open; else ends with an empty line. */
    String stillOpen(List<OpenAlert> alerts) {
        if (alerts.isEmpty()) {
            return "";
        }
        StringBuilder text =
                new StringBuilder("STILL OPEN, UNCHANGED (%,d)\n".formatted(alerts.size()));
        Names names = new Names(briefing);
        alerts.stream()
                .limit(MOST_STILL_OPEN)
                .forEach(it -> text.append(Paragraph.wrap(stillOpen(it, names), 0, 2)));
        if (alerts.size() > MOST_STILL_OPEN) {
            text.append(
                    Paragraph.wrap(
                            "and %,d more; see them all with: pct-monitor alerts --sha %s"
                                    .formatted(alerts.size() - MOST_STILL_OPEN, briefing.body()),
                            0,
                            2));
        }
        return text.append('\n').toString();
    }

    private static String stillOpen(OpenAlert it, Names names) {
        return switch (it.key().kind()) {
            case NON_SUBMISSION ->
                    "%s: no return for %s".formatted(names.org(it.key().org()), it.since());
            case ORPHAN ->
                    "%s: %s has no live contact"
                            .formatted(names.orgBriefly(it.key().org()), it.key().subject());
            case RATING ->
                    "%s: %s, %s, open since %s"
                            .formatted(
                                    names.orgBriefly(it.key().org()),
                                    names.metricBriefly(it.key().subject()),
                                    it.level(),
                                    it.since());
        };
    }

    /** The last lines. */
    String workings() {
        StringBuilder text = new StringBuilder("HOW THIS WAS WORKED OUT\n");
        briefing.files().forEach(it -> text.append(Paragraph.wrap(file(it), 0, 2)));
        ChanceText.of(briefing.signals(), briefing.body())
                .ifPresent(it -> text.append(Paragraph.wrap(it, 0, 2)));
        Transition top = headline.top();
        if (!Section.isReturn(top) && !Section.isOwner(top)) {
            // Not wrapped: a command broken over two lines can't be copied.
            text.append(
                    "Ask why: pct-monitor explain %s %s \"%s\"\n"
                            .formatted(top.key().org(), top.key().subject(), top.quarter()));
        }
        return text.append("Reference ")
                .append(briefing.reference())
                .append(". Please quote it if you ask about this e-mail.\n")
                .toString();
    }

    private static String file(SourceFile it) {
        String received = it.received() == null ? "" : ", received " + Names.day(it.received());
        return "File %s from %s%s: %,d %s, %s."
                .formatted(
                        it.name(),
                        it.submitter(),
                        received,
                        it.figures(),
                        it.figures() == 1 ? "figure" : "figures",
                        it.blank() == 0 ? "none blank" : "%,d left blank".formatted(it.blank()));
    }
}
