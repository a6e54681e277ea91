package uk.pctmonitor.core.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CellFacts.Spot;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.message.Invisible;
import uk.pctmonitor.core.metric.Cell;

/** One data row while it is checked: gives its cells and takes down what is wrong with them. */
final class RowReading {

    private static final String SAVE_AGAIN =
            "Export the file again from its source and save it as \"CSV UTF-8\".";

    private final RowSource.Row row;
    private final FindingLog log;
    private final Set<String> said = new HashSet<>();
    private boolean faulty;

    RowReading(RowSource.Row row, FindingLog log) {
        this.row = row;
        this.log = log;
    }

    long line() {
        return row.line();
    }

    /** Whether anything in it refuses it. */
    boolean faulty() {
        return faulty;
    }

    /** Whether a fault of this row is still listed in full; beyond that it is only counted. */
    boolean isListed() {
        return log.hasRoomForErrors();
    }

    String raw(Position position) {
        return position.index() < row.cells().size() ? row.cells().get(position.index()) : "";
    }

    /** Where the cell stands, as it is kept with a figure. */
    Cell cell(Position position) {
        Spot spot = row.known().spot(position.index());
        return spot == null
                ? new Cell(row.line(), position.heading())
                : new Cell(
                        spot.row(),
                        "%s!%s %s".formatted(spot.sheet(), spot.column(), position.heading()));
    }

    /** The sheet on which the cell stands; empty where there are none. */
    String sheet(Position position) {
        Spot spot = row.known().spot(position.index());
        return spot == null ? "" : spot.sheet();
    }

    CellKind kind(Position position) {
        return row.known().kind(position.index());
    }

    private boolean isOfAnAllowedKind(Position position) {
        CellKind kind = kind(position);
        return kind == CellKind.TEXT || CellKindRule.allows(this, position, kind);
    }

    /**
     * The cell's text without surrounding space; null, and a fault, when it hides characters or is
     * of a kind that its column can't take.
     */
    @Nullable String text(Position position) {
        if (!isOfAnAllowedKind(position)) {
            return null;
        }
        String text = CellText.trim(raw(position));
        OptionalInt invisible = Invisible.first(text);
        if (invisible.isPresent()) {
            error(
                    FindingCode.INVISIBLE_CHARACTER,
                    position,
                    "%s holds an invisible character, %s."
                            .formatted(Echo.quoted(text), Invisible.name(invisible.getAsInt())),
                    "Type the cell again by hand.");
            return null;
        }
        Optional<String> meant = Mojibake.meant(text);
        if (meant.isPresent()) {
            error(
                    FindingCode.MOJIBAKE,
                    position,
                    "%s was saved in the wrong encoding: part of it was %s before."
                            .formatted(Echo.quoted(text), Echo.quoted(meant.get())),
                    SAVE_AGAIN);
            return null;
        }
        return text;
    }

    /**
     * The same for a cell that holds personal data: no finding repeats what stands in it. Null, and
     * a fault, when it hides characters or is empty.
     */
    @Nullable String confidential(Position position) {
        if (!isOfAnAllowedKind(position)) {
            return null;
        }
        String text = CellText.trim(raw(position));
        OptionalInt invisible = Invisible.first(text);
        if (invisible.isPresent()) {
            confidentialError(
                    FindingCode.INVISIBLE_CHARACTER,
                    position,
                    "The cell holds an invisible character, %s."
                            .formatted(Invisible.name(invisible.getAsInt())),
                    "Type the cell again by hand.");
            return null;
        }
        if (text.isEmpty()) {
            confidentialError(
                    FindingCode.EMPTY_CELL, position, "The cell is empty.", "Fill it in.");
            return null;
        }
        return text;
    }

    /**
     * What somebody wrote in their own words, as one line and without the apostrophe that keeps a
     * spreadsheet from calculating it. No finding repeats it. Empty when the cell is; null, and a
     * fault, when it hides characters or is too long.
     *
     * @param most characters allowed
     */
    @Nullable String words(Position position, int most) {
        if (!isOfAnAllowedKind(position)) {
            return null;
        }
        String text = CellText.trim(CellText.plain(CellText.oneLine(raw(position))));
        OptionalInt invisible = Invisible.first(text);
        if (invisible.isPresent()) {
            confidentialError(
                    FindingCode.INVISIBLE_CHARACTER,
                    position,
                    "The cell holds an invisible character, %s."
                            .formatted(Invisible.name(invisible.getAsInt())),
                    "Type the cell again by hand.");
            return null;
        }
        if (Mojibake.meant(text).isPresent()) {
            confidentialError(
                    FindingCode.MOJIBAKE,
                    position,
                    "The cell was saved in the wrong encoding: some of its letters have become"
                            + " several.",
                    SAVE_AGAIN);
            return null;
        }
        if (text.length() > most) {
            confidentialError(
                    FindingCode.CELL_TOO_LONG,
                    position,
                    "The cell has %,d characters; %,d are allowed here."
                            .formatted(text.length(), most),
                    "Shorten it, and refer to a document for the rest.");
            return null;
        }
        return text;
    }

    /** A fault of a cell that holds personal data. */
    void confidentialError(FindingCode code, Position position, String problem, String fix) {
        faulty = true;
        if (said.add(position.index() + problem)) {
            log.add(finding(Severity.ROW_ERROR, code, position, null, problem, fix));
        }
    }

    /** A fault of a cell that is not repeated, or is not there at all. */
    void confidentialError(FindingCode code, String heading, String problem, String fix) {
        faulty = true;
        log.add(
                new Finding(
                        Severity.ROW_ERROR, code.name(), row.line(), heading, null, problem, fix));
    }

    void error(FindingCode code, Position position, String problem, String fix) {
        String text = CellText.trim(raw(position));
        boolean instead = code == FindingCode.UNKNOWN_ORG || code == FindingCode.UNKNOWN_METRIC;
        if (instead ? PersonalText.isInsteadOfACode(text) : PersonalText.isIn(text)) {
            personal(position);
            return;
        }
        faulty = true;
        add(Severity.ROW_ERROR, code, position, problem, fix);
    }

    /** The cell seems to be about a patient: refuses the file, and nothing repeats the cell. */
    void personal(Position position) {
        faulty = true;
        log.add(
                new Finding(
                        Severity.FILE_ERROR,
                        FindingCode.POSSIBLE_PII.name(),
                        row.line(),
                        position.heading(),
                        null,
                        "The cell looks like a patient's NHS number, postcode or date of birth.",
                        "Upload figures only: take everything about single persons out, and tell"
                                + " whoever answers for information governance."));
    }

    /** A fault of the row as a whole. */
    void error(FindingCode code, String problem, String fix) {
        faulty = true;
        log.add(new Finding(Severity.ROW_ERROR, code.name(), row.line(), null, null, problem, fix));
    }

    void warning(FindingCode code, Position position, String problem, String fix) {
        add(Severity.WARNING, code, position, problem, fix);
    }

    private void add(
            Severity severity, FindingCode code, Position position, String problem, String fix) {
        // A cell that several metrics share, such as a denominator, is read for each of them.
        if (!said.add(position.index() + problem)) {
            return;
        }
        log.add(finding(severity, code, position, Echo.of(raw(position)), problem, fix));
    }

    private Finding finding(
            Severity severity,
            FindingCode code,
            Position position,
            @Nullable String seen,
            String problem,
            String fix) {
        Spot spot = row.known().spot(position.index());
        String name = code.name();
        return spot == null
                ? new Finding(severity, name, row.line(), position.heading(), seen, problem, fix)
                : new Finding(
                                severity,
                                name,
                                spot.row(),
                                spot.column() + " (" + position.heading() + ")",
                                seen,
                                problem,
                                fix)
                        .onSheet(spot.sheet());
    }
}
