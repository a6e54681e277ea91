package uk.pctmonitor.ingest.corpus;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Severity;

/** What a line of the manifest expects (reliability.md 3.1). */
enum Outcome {
    OK("OK", null),
    REMARK("OK+W", Severity.WARNING),
    REFUSED("REJ-F", Severity.FILE_ERROR),
    ROW_REFUSED("REJ-R", Severity.ROW_ERROR),
    /** Everything in it is stored already. */
    NOTHING_NEW("DUP", null),
    /** No upload at all. */
    IGNORED("IGN", null),
    /** The event itself can't be read: no file is looked at. */
    NO_EVENT("REJ-E", null);

    final String word;
    final @Nullable Severity severity;

    Outcome(String word, @Nullable Severity severity) {
        this.word = word;
        this.severity = severity;
    }

    boolean refuses() {
        return this == REFUSED || this == ROW_REFUSED;
    }

    static Outcome of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome '" + word + "'"));
    }
}
