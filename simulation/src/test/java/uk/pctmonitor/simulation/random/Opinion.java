package uk.pctmonitor.simulation.random;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.simulation.random.Almanac.Rules;
import uk.pctmonitor.simulation.random.Sheet.Aim;
import uk.pctmonitor.simulation.random.Sheet.Figure;
import uk.pctmonitor.simulation.random.Sheet.Kind;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;

/**
 * A second opinion of what must have come of a story, written from docs/reliability.md and the
 * rules of rating and of alerts: plain lists and maps, no leases, no transactions, no outbox. Files
 * count in the order in which they were uploaded, and that is all there is to it.
 */
final class Opinion {

    /** Three attempts may fail before a file is put aside. */
    private static final int MOST_ATTEMPTS = 3;

    /** How a file has to end, as people are told. */
    enum End {
        TAKEN_IN,
        REFUSED,
        EITHER
    }

    private static final class Upload {
        private final Sheet sheet;
        private final LocalDate day;
        private final Set<Rules> readBy = EnumSet.noneOf(Rules.class);
        private int troubles;
        private @Nullable Boolean takenIn;

        Upload(Sheet sheet, LocalDate day) {
            this.sheet = sheet;
            this.day = day;
        }
    }

    /** In the order in which they were uploaded. */
    private final Map<DocumentId, Upload> uploads = new LinkedHashMap<>();

    private Rules rules = Rules.USUAL;

    void uploaded(DocumentId id, Sheet sheet, LocalDate day) {
        uploads.put(id, new Upload(sheet, day));
    }

    /** A worker looks at the file. */
    void read(DocumentId id) {
        Upload upload = upload(id);
        if (upload.takenIn == null) {
            upload.readBy.add(rules);
        }
    }

    /** Something went wrong while one did. */
    void troubled(DocumentId id) {
        upload(id).troubles++;
    }

    void deployed(Rules now) {
        rules = now;
    }

    Rules rules() {
        return rules;
    }

    List<DocumentId> documents() {
        return List.copyOf(uploads.keySet());
    }

    Sheet sheet(DocumentId id) {
        return upload(id).sheet;
    }

    private Upload upload(DocumentId id) {
        Upload upload = uploads.get(id);
        if (upload == null) {
            throw new IllegalStateException("nobody uploaded " + id);
        }
        return upload;
    }

    /** Whether the file may have been put aside unopened. */
    boolean mayBePutAside(DocumentId id) {
        return upload(id).troubles >= MOST_ATTEMPTS;
    }

    /** How it has to end if it was opened. */
    End end(DocumentId id) {
        Upload upload = upload(id);
        return switch (upload.sheet.kind()) {
            case FAULTY, NOBODYS -> End.REFUSED;
            case AIMS, CONTACTS -> End.TAKEN_IN;
            case REQUEST -> End.EITHER;
            case FIGURES -> {
                EnumSet<End> ends = EnumSet.noneOf(End.class);
                for (Rules each : upload.readBy) {
                    ends.add(isSound(upload, each) ? End.TAKEN_IN : End.REFUSED);
                }
                yield ends.size() == 1 ? ends.iterator().next() : End.EITHER;
            }
        };
    }

    private static boolean isSound(Upload upload, Rules by) {
        return upload.sheet.figures().stream()
                .allMatch(figure ->
                        Almanac.mayReport(upload.sheet.submitter(), figure.org())
                                && Almanac.exists(figure.org(), figure.quarter(), by)
                                && Almanac.end(figure.quarter()).isBefore(upload.day));
    }

    /** How it has ended: a file put aside or refused does not count. */
    void ended(DocumentId id, boolean isTakenIn) {
        upload(id).takenIn = isTakenIn;
    }

    /** The quarters for which the PCT has a return, with the last file that has one. */
    Map<String, DocumentId> returns(String pct) {
        Map<String, DocumentId> last = new TreeMap<>();
        uploads.forEach((id, upload) -> {
            if (counts(upload)) {
                upload.sheet.figures().stream()
                        .filter(figure -> figure.org().equals(pct))
                        .forEach(figure -> last.put(figure.quarter(), id));
            }
        });
        return last;
    }

    private static boolean counts(Upload upload) {
        return Boolean.TRUE.equals(upload.takenIn);
    }

    /** What the file says of the PCT in the quarter, by metric. */
    Map<String, Figure> figures(DocumentId id, String pct, String quarter) {
        Map<String, Figure> figures = new TreeMap<>();
        for (Figure figure : upload(id).sheet.figures()) {
            if (figure.org().equals(pct) && figure.quarter().equals(quarter)) {
                figures.put(figure.metric(), figure);
            }
        }
        return figures;
    }

    /**
     * The level at which the alerts about the PCT's percentages must stand: what the newest quarter
     * says. Where it says nothing, nothing is said here either.
     */
    Map<String, String> levels(String pct) {
        Map<String, String> levels = new HashMap<>();
        returns(pct).entrySet().stream()
                .max(Map.Entry.comparingByKey())
                .ifPresent(newest ->
                        figures(newest.getValue(), pct, newest.getKey())
                                .forEach((metric, figure) ->
                                        level(figure)
                                                .ifPresent(level -> levels.put(metric, level))));
        return levels;
    }

    private Optional<String> level(Figure figure) {
        boolean isRated =
                !figure.metric().equals("FALLS")
                        && figure.numerator().matches("[0-9]+")
                        && !figure.denominator().equals("0");
        if (!isRated) {
            return Optional.empty();
        }
        BigDecimal share =
                new BigDecimal(figure.numerator())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(new BigDecimal(figure.denominator()));
        Aim aim = aim(figure);
        if (share.compareTo(new BigDecimal(aim.target())) >= 0) {
            return Optional.of("GREEN");
        }
        return Optional.of(share.compareTo(new BigDecimal(aim.amber())) >= 0 ? "AMBER" : "RED");
    }

    /** What was agreed last goes before what holds for everybody. */
    private Aim aim(Figure figure) {
        List<Aim> agreed = new ArrayList<>();
        for (Upload upload : uploads.values()) {
            if (counts(upload)) {
                upload.sheet.aims().stream()
                        .filter(aim ->
                                aim.org().equals(figure.org())
                                        && aim.metric().equals(figure.metric())
                                        && aim.quarter().equals(figure.quarter()))
                        .forEach(agreed::add);
            }
        }
        return agreed.isEmpty() ? national(figure) : agreed.getLast();
    }

    private Aim national(Figure figure) {
        boolean isVaccination = figure.metric().equals("VAC-ONE");
        boolean isStrict = rules == Rules.STRICTER;
        String target = isVaccination ? isStrict ? "97" : "95" : isStrict ? "92" : "90";
        String amber = isVaccination ? isStrict ? "92" : "90" : "85";
        return new Aim(figure.org(), figure.metric(), figure.quarter(), target, amber);
    }

    /** Whether the alert about a missing return of the quarter must be open: it came empty. */
    boolean isWithoutFigures(String pct, String quarter) {
        DocumentId last = returns(pct).get(quarter);
        return last != null
                && figures(last, pct, quarter).values().stream()
                        .allMatch(figure ->
                                figure.value().isEmpty()
                                        && (figure.numerator().isEmpty()
                                                || figure.denominator().equals("0")));
    }

    /** Every quarter of which there is a return. */
    Set<String> quarters() {
        Set<String> quarters = new TreeSet<>();
        uploads.values().stream()
                .filter(Opinion::counts)
                .forEach(upload ->
                        upload.sheet.figures().forEach(each -> quarters.add(each.quarter())));
        return quarters;
    }

    /** The keys of files that report on the PCT. */
    Set<String> keysWith(String pct) {
        Set<String> keys = new TreeSet<>();
        uploads.values().stream()
                .map(upload -> upload.sheet)
                .filter(sheet -> sheet.figures().stream().anyMatch(it -> it.org().equals(pct)))
                .forEach(sheet -> keys.add(sheet.key()));
        return keys;
    }

    /** How many receipts of each kind a submitter must have been written, put-aside files apart. */
    int receipts(String submitter, boolean isTakenIn) {
        return (int)
                uploads.values().stream()
                        .filter(upload ->
                                upload.sheet.submitter().equals(submitter)
                                        && upload.sheet.kind() != Kind.NOBODYS
                                        && upload.takenIn != null
                                        && upload.takenIn == isTakenIn)
                        .count();
    }
}
