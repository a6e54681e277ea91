package uk.pctmonitor.core.intake;

import java.time.Instant;
import java.util.List;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.message.Subject;

/**
 * What a submitter is told about one file (messages.md): the outcome first, then what to do. The
 * same file gives the same text, to the last byte.
 */
public final class Receipt {

    private Receipt() {}

    /**
     * Which file a receipt is about.
     *
     * @param fileName as uploaded
     * @param collection the collection's name in plain words, empty when it is in none
     * @param received when the file came
     * @param reference printed in subject and text
     */
    public record About(String fileName, String collection, Instant received, Reference reference) {

        /** Such as {@code cover.csv (Childhood immunisation, received 3 February 2015)}. */
        String words() {
            return "%s (%sreceived %s)"
                    .formatted(
                            Echo.of(fileName),
                            collection.isEmpty() ? "" : Echo.of(collection) + ", ",
                            London.words(received));
        }

        Subject subject(String outcome, String rest) {
            return Subject.of(
                    "%s: %s%s".formatted(outcome, Echo.of(fileName), rest), "[" + reference + "]");
        }
    }

    /**
     * A good file that stands.
     *
     * @param quarter the quarter it is about
     * @param fileName as uploaded
     * @param received when it came
     * @param reference the reference of its receipt
     */
    public record Standing(
            Quarter quarter, String fileName, Instant received, Reference reference) {}

    /** The file is stored. */
    public static Message accepted(About about, Checked checked, Differences differences) {
        return AcceptedText.message(about, checked, differences, List.of());
    }

    /**
     * What the file asked for is done.
     *
     * @param lines what is so by now, a sentence each; may be empty
     */
    public static Message decided(About about, Checked checked, List<String> lines) {
        return AcceptedText.message(about, checked, Differences.NONE, lines);
    }

    /** Everything the file asks for was done before, by a file of the same content. */
    public static Message repeated(About about) {
        String body =
                "Nothing new: "
                        + about.words()
                        + " has the same content as a file that was taken in before, and nothing"
                        + " has happened since.\n"
                        + "Nothing was changed and nobody is told.\n"
                        + "\nIf you meant to change something, check that this is the changed"
                        + " file.\n"
                        + reference(about);
        return new Message(about.subject("NOTHING NEW", ", already done"), body);
    }

    /**
     * Nothing of the file is stored.
     *
     * @param standing the submitter's good files of the same quarters, may be empty
     */
    public static Message refused(About about, Findings findings, List<Standing> standing) {
        return RefusedText.message(about, findings, standing);
    }

    /**
     * Everything in the file is already there.
     *
     * @param standing the files in which it came, may be empty
     */
    public static Message duplicate(About about, List<Standing> standing) {
        String body =
                "Nothing new: every figure in "
                        + about.words()
                        + " is already stored.\n"
                        + "Nothing was changed and nobody is told.\n"
                        + StandingText.lines("It came with the file for", standing)
                        + "\nIf you meant to correct something, check that this is the corrected"
                        + " file.\n"
                        + reference(about);
        return new Message(about.subject("NOTHING NEW", ", already stored"), body);
    }

    /**
     * The file was accepted, but a later file for all of its returns is already there.
     *
     * @param standing the later files, may be empty
     */
    public static Message superseded(About about, Checked checked, List<Standing> standing) {
        String body =
                "A later file is already there: "
                        + about.words()
                        + " was checked and kept in the history, but it is not what counts.\n"
                        + StandingText.lines("What counts is the file for", standing)
                        + "\n"
                        + FindingLines.warnings(checked.findings())
                        + "If this file should count after all, upload it again.\n"
                        + reference(about);
        return new Message(about.subject("OVERTAKEN", " by a later file"), body);
    }

    /**
     * The file could not be dealt with and is put aside for the operators.
     *
     * @param attempts how often it was tried
     */
    public static Message quarantined(About about, int attempts) {
        String body =
                "Nothing from "
                        + about.words()
                        + " was stored. It was tried "
                        + (attempts == 1 ? "once" : attempts + " times")
                        + " and could not be dealt with; the fault may be ours.\n"
                        + "Your earlier files still stand.\n\n"
                        + "The operators have been told and quote the reference below. You may"
                        + " export the file again and upload it under any name in the same"
                        + " folder.\n"
                        + reference(about);
        return new Message(about.subject("PUT ASIDE", ", nothing stored, operators told"), body);
    }

    static String reference(About about) {
        return "\nReference " + about.reference() + "\n";
    }
}
