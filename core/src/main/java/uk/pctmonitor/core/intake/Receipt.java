package uk.pctmonitor.core.intake;

import java.time.Instant;
import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;

/** What a submitter is told about one file (messages.md). */
public final class Receipt {

    private Receipt() {}

    /**
     * Which file a receipt is about.
     *
     * @param fileName as uploaded
     * @param collection the collection's name in plain words
     * @param received when the file came
     * @param reference printed in subject and text
     */
    public record About(
            String fileName, String collection, Instant received, Reference reference) {}

    /**
     * A good file that still stands after a later one was refused.
     *
     * @param quarter the quarter it is about
     * @param received when it came
     * @param reference the reference of its receipt
     */
    public record Standing(Quarter quarter, Instant received, Reference reference) {}

    /** The file is stored. */
    public static Message accepted(About about, Checked checked, Differences differences) {
        throw new UnsupportedOperationException("" + about + checked + differences);
    }

    /**
     * Nothing of the file is stored.
     *
     * @param standing the submitter's good files of the same quarters, may be empty
     */
    public static Message refused(About about, Findings findings, List<Standing> standing) {
        throw new UnsupportedOperationException("" + about + findings + standing);
    }

    /** Everything in the file is already there. */
    public static Message duplicate(About about, List<Standing> standing) {
        throw new UnsupportedOperationException("" + about + standing);
    }

    /** The file was accepted, but a later file for all of its returns is already there. */
    public static Message superseded(About about, Checked checked, List<Standing> standing) {
        throw new UnsupportedOperationException("" + about + checked + standing);
    }

    /**
     * The file could not be dealt with and is put aside for the operators.
     *
     * @param attempts how often it was tried
     */
    public static Message quarantined(About about, int attempts) {
        throw new UnsupportedOperationException("" + about + attempts);
    }
}
