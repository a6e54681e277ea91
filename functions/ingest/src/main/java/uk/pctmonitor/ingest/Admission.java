package uk.pctmonitor.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Echo;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.Severity;
import uk.pctmonitor.core.message.Invisible;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * What can be said of an upload by its key and size, before it is opened. Each fault refuses the
 * file. Who may send what is for the rules of core to say.
 */
final class Admission {

    private final LoadedCatalogue catalogue;

    Admission(LoadedCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Why the file is refused, or empty when it may be opened. */
    Optional<Finding> fault(String collection, String fileName, long bytes) {
        CollectionDefinition definition = catalogue.collections().get(collection);
        if (definition == null) {
            return fault(
                    FindingCode.UNKNOWN_COLLECTION,
                    collection,
                    "There is no collection " + quoted(collection) + ".",
                    "Upload to one of: "
                            + String.join(", ", catalogue.collections().keySet())
                            + ".");
        }
        OptionalInt invisible = Invisible.first(fileName);
        if (invisible.isPresent()) {
            return fault(
                    FindingCode.BAD_FILE_NAME,
                    fileName,
                    "The file's name holds an invisible character, %s."
                            .formatted(Invisible.name(invisible.getAsInt())),
                    "Give it a plain name and upload it again.");
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            return fault(
                    FindingCode.TYPE_MISMATCH,
                    fileName,
                    "Only CSV files and workbooks are read, and the name ends in neither .csv nor"
                            + " .xlsx.",
                    "Save it as \"CSV UTF-8\" or \"Excel Workbook (.xlsx)\" and upload that file.");
        }
        long most = definition.limits().bytes();
        return bytes <= most
                ? Optional.empty()
                : fault(
                        FindingCode.TOO_LARGE,
                        String.valueOf(bytes),
                        String.format(
                                Locale.ROOT,
                                "The file has %,d bytes; the limit is %,d. It was not opened.",
                                bytes,
                                most),
                        "Split it into smaller files, or remove what does not belong to it.");
    }

    /** A file that lies outside the folders of submitter and collection. */
    static Finding misplaced() {
        return new Finding(
                Severity.FILE_ERROR,
                FindingCode.MISPLACED.name(),
                null,
                null,
                null,
                "The file is not in a folder of a submitter and a collection.",
                "Upload it to inbox/{your organisation code}/{collection}/.");
    }

    private static Optional<Finding> fault(
            FindingCode code, String seen, String problem, String fix) {
        return Optional.of(
                new Finding(
                        Severity.FILE_ERROR, code.name(), null, null, Echo.of(seen), problem, fix));
    }

    private static String quoted(String seen) {
        return "'" + Echo.of(seen) + "'";
    }
}
