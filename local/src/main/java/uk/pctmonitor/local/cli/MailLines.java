package uk.pctmonitor.local.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.notify.NotifyResult;

/** What was told to whom, in lines for the terminal. */
final class MailLines {

    private MailLines() {}

    static List<String> of(NotifyResult result, Path data) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s written to %s, %s to %s"
                        .formatted(
                                count(result.digests(), "alert e-mail"),
                                data.resolve("mail"),
                                count(result.receipts(), "receipt"),
                                data.resolve("receipts")));
        if (result.plans() > 0 || result.reminders() > 0) {
            lines.add(
                    "%s about plans written to %s, %s to %s"
                            .formatted(
                                    count(result.plans(), "e-mail"),
                                    data.resolve("plan-news"),
                                    count(result.reminders(), "reminder"),
                                    data.resolve("reminders")));
        }
        if (!result.withoutContact().isEmpty()) {
            lines.add(
                    "Nobody to tell at %s: upload contacts; what there is to tell is kept until then"
                            .formatted(String.join(", ", result.withoutContact())));
        }
        if (result.parked() > 0 || result.left() > 0) {
            lines.add(
                    "%d e-mails could not be written and are tried again, %d are parked"
                            .formatted(result.left(), result.parked()));
        }
        return lines;
    }

    private static String count(long number, String what) {
        return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
