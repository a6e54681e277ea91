package uk.pctmonitor.core.intake;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Deadlines;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.RowSource.Row;
import uk.pctmonitor.core.intake.RowSource.UnreadableFileException;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.organisation.Register;

/**
 * Checks one file against its collection, finding every fault in one pass (rules.md 4.11). It only
 * arranges the rules; each rule is a class of its own. What is kept in memory is what the file
 * tells, not the file.
 */
public final class Validator {

    /** The last rows of old and of present-day spreadsheets. */
    private static final Set<Long> SHEET_ENDS = Set.of(65_536L, 1_048_576L);

    private final CollectionDefinition collection;
    private final Catalogue catalogue;
    private final Register register;
    private final Submitters submitters;
    private final Deadlines deadlines;
    private final DecisionRules decisions;

    /**
     * @param decisions what files of people's decisions are held against
     */
    public Validator(
            CollectionDefinition collection,
            Catalogue catalogue,
            Register register,
            Submitters submitters,
            Deadlines deadlines,
            DecisionRules decisions) {
        this.collection = collection;
        this.catalogue = catalogue;
        this.register = register;
        this.submitters = submitters;
        this.deadlines = deadlines;
        this.decisions = decisions;
    }

    /** Checks a file by itself, as if nothing stood before it. */
    public Checked check(Upload upload, RowSource rows) {
        return check(upload, rows, StandingReturns.NONE);
    }

    /**
     * Reads all rows and gives what may be stored with everything found on the way.
     *
     * @param standing what stood before this upload
     */
    public Checked check(Upload upload, RowSource rows, StandingReturns standing) {
        FindingLog log = new FindingLog();
        Tally tally = new Tally();
        Check check =
                new Check(
                        upload,
                        collection,
                        catalogue,
                        register,
                        submitters,
                        deadlines,
                        standing,
                        decisions,
                        log);
        RowRules rules = maySubmit(check) ? read(check, rows, tally) : null;
        if (rules == null && !log.refuses(collection.rowErrors())) {
            log.fileError(
                    FindingCode.MISSING_COLUMN,
                    "The file lacks columns without which no row can be read.",
                    "Add every column of the collection " + collection.code() + ".");
        }
        boolean refused = rules == null || log.refuses(collection.rowErrors());
        return new Checked(
                refused || rules == null ? nothing() : rules.content(),
                refused,
                log.findings(),
                tally.counts(refused),
                quarters(rules, upload));
    }

    private SortedSet<Quarter> quarters(@Nullable RowRules rules, Upload upload) {
        TreeSet<Quarter> quarters = new TreeSet<>();
        if (collection.kind() == CollectionDefinition.Kind.RETURNS) {
            if (rules != null) {
                quarters.addAll(rules.quarters());
            }
            if (quarters.isEmpty()) {
                upload.namedQuarter().ifPresent(quarters::add);
            }
        }
        return quarters;
    }

    private static boolean maySubmit(Check check) {
        String submitter = check.upload().submitter();
        String code = check.collection().code();
        if (check.submitters().name(submitter).isEmpty()) {
            check.log()
                    .fileError(
                            FindingCode.UNKNOWN_SUBMITTER,
                            "Nobody is known to upload as %s.".formatted(Echo.quoted(submitter)),
                            "Upload to your own folder, inbox/{your code}/" + code + "/.");
            return false;
        }
        if (!check.submitters().maySubmit(submitter, code)) {
            check.log()
                    .fileError(
                            FindingCode.COLLECTION_NOT_ALLOWED,
                            "%s may not upload to the collection %s.".formatted(submitter, code),
                            "Upload to the folder of a collection that you report.");
            return false;
        }
        return true;
    }

    /** The rules with all that they kept; null when no row could be read. */
    private @Nullable RowRules read(Check check, RowSource rows, Tally tally) {
        RowRules rules = null;
        try {
            Row first = rows.next();
            if (first == null) {
                check.log()
                        .fileError(
                                FindingCode.EMPTY_FILE,
                                "The file is empty.",
                                "Export it again and upload the new file.");
                return null;
            }
            check.log().reading(first.known().sheet());
            Header header = new HeaderMatching(collection, check.log()).match(first).orElse(null);
            if (header == null) {
                return null;
            }
            rules = KindRules.of(check, header, tally).orElse(null);
            if (rules == null) {
                return null;
            }
            readRows(check, rows, header, rules, tally);
            rows.remarks().forEach(check.log()::add);
            rules.finish();
        } catch (UnreadableFileException fault) {
            check.log().add(fault.finding());
        }
        return rules;
    }

    private static void readRows(
            Check check, RowSource rows, Header header, RowRules rules, Tally tally)
            throws UnreadableFileException {
        RowShape shape = new RowShape(header);
        long last = 0;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            tally.row();
            check.log().reading(row.known().sheet());
            last = row.line();
            RowReading reading = new RowReading(row, check.log());
            if (shape.isSound(row, reading)) {
                rules.read(reading);
            } else {
                rules.refuse(reading);
            }
        }
        if (tally.rows() == 0) {
            check.log()
                    .fileError(
                            FindingCode.NO_ROWS,
                            "The file has a header and nothing below it.",
                            "Export it again with its rows.");
        }
        if (SHEET_ENDS.contains(last)) {
            check.log()
                    .add(
                            new Finding(
                                    Severity.FILE_ERROR,
                                    FindingCode.SUSPECT_TRUNCATION.name(),
                                    last,
                                    null,
                                    null,
                                    "The file ends where the sheet of a spreadsheet program ends: what"
                                            + " came after this row may have been cut off.",
                                    "Export it from its source without a spreadsheet, or in two"
                                            + " files."));
        }
    }

    private Content nothing() {
        return switch (collection.kind()) {
            case RETURNS -> new Content.Returns(List.of());
            case TARGETS -> new Content.Targets(List.of());
            case CONTACTS -> new Content.Contacts(List.of());
            case OVERRIDES -> new Content.Overrides(List.of());
            case PLANS, MILESTONES, SIGNOFFS -> new Content.Acts(List.of());
            case ACKNOWLEDGEMENTS -> new Content.Acknowledgements(List.of());
        };
    }
}
