package uk.pctmonitor.local.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.pctmonitor.notify.NotifyResult;

/** What was told to whom, in lines for the terminal. */
final class MailLines {

    private MailLines() {}

    static List<String> of(NotifyResult result, Path data) {
        List<String> lines = new ArrayList<>();
        String mails =
                Stream.of(
                                count(result.digests(), "alert e-mail"),
                                some(result.plans(), "e-mail about plans", "e-mails about plans"),
                                some(result.reminders(), "reminder", "reminders"))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", "));
        lines.add(
                "%s written to %s, %s to %s"
                        .formatted(
                                mails,
                                data.resolve("mail"),
                                count(result.receipts(), "receipt"),
                                data.resolve("receipts")));
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

    private static String some(long number, String one, String many) {
        return number == 0 ? "" : "%,d %s".formatted(number, number == 1 ? one : many);
    }

    private static String count(long number, String what) {
        return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
