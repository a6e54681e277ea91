package uk.pctmonitor.readers;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.Limits;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.Severity;

/** Says in plain words what the CSV parser stumbled over. */
final class ParserFault {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private ParserFault() {}

    /**
     * The finding for what the parser threw.
     *
     * @param lastLine line of the last whole row, 0 when there was none
     * @throws UncheckedIOException when the stream itself failed
     * @throws CsvParseException the fault itself, when it is none that a file can cause
     */
    static Finding explain(
            CsvParseException fault, long lastLine, CollectionDefinition collection) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoppedReading stopped) {
                return stopped.finding();
            }
            if (cause instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
        }
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        Matcher named = LINE.matcher(message);
        long line = named.find() ? Long.parseLong(named.group(1)) : lastLine + 1;
        // The wording is FastCSV 4.4.0's; CsvRowsTest fails if a later version changes it.
        if (message.startsWith("Unclosed quoted field")) {
            return quoting(
                    line,
                    FindingCode.UNCLOSED_QUOTE,
                    "A quotation mark opened in the row beginning here is never closed; the file may"
                            + " be cut short.",
                    "Close it, or export the whole file again.");
        }
        if (message.startsWith("Unexpected character after closing quote")) {
            return quoting(
                    line,
                    FindingCode.TEXT_AFTER_QUOTE,
                    "In the row beginning here there is text after a closing quotation mark.",
                    "Write a quotation mark inside a quoted cell twice (\"\"), and close each cell"
                            + " right before the delimiter.");
        }
        if (message.startsWith("The maximum buffer size")) {
            return RowBuilder.cellTooLong(line, collection.limits()).finding();
        }
        throw fault;
    }

    /** Room for the longest legal cell with every character a doubled quotation mark. */
    static int bufferFor(Limits limits) {
        return Math.max(32_768, 2 * limits.cellCharacters() + 16_384);
    }

    private static Finding quoting(long line, FindingCode code, String problem, String fix) {
        return new Finding(Severity.FILE_ERROR, code.name(), line, null, null, problem, fix);
    }
}
