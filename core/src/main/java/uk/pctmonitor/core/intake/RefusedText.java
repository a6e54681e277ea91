package uk.pctmonitor.core.intake;

import java.util.List;
import uk.pctmonitor.core.message.Message;

/** The receipt of a file of which nothing was stored. */
final class RefusedText {

    private RefusedText() {}

    static Message message(
            Receipt.About about, Findings findings, List<Receipt.Standing> standing) {
        String body =
                "Nothing from "
                        + about.words()
                        + " was stored.\n"
                        + StandingText.still(standing)
                        + "\n"
                        + FindingLines.errors(findings)
                        + "\n"
                        + FindingLines.warnings(findings)
                        + "Correct "
                        + (findings.errors() == 1 ? "this" : "these")
                        + " and upload the whole file again under any name in the same folder.\n"
                        + Receipt.reference(about);
        return new Message(
                about.subject(
                        "REFUSED",
                        ", " + Words.count(findings.errors(), "fault") + ", nothing stored"),
                body);
    }
}
