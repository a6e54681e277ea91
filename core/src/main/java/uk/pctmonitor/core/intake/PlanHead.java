package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;

/**
 * What a file says of a plan as a whole: on its first row only, or the same on several. Two rows
 * that differ refuse the file.
 */
final class PlanHead {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 100;

    private record Said(String text, long row) {}

    private final FindingLog log;
    private final Bodies bodies;
    private final String plan;
    private final Map<Role, Said> said = new EnumMap<>(Role.class);
    private String title = "";
    private String preparedBy = "";
    private String accountable = "";
    private List<String> signatories = List.of();
    private @Nullable LocalDate starts;

    /**
     * @param plan in words
     */
    PlanHead(FindingLog log, Bodies bodies, String plan) {
        this.log = log;
        this.bodies = bodies;
        this.plan = plan;
    }

    void read(Cells cells) {
        String titleCell = cells.words(Role.TITLE, LONGEST_TITLE);
        if (titleCell != null && isFirst(cells, Role.TITLE, titleCell)) {
            title = titleCell;
        }
        String preparerCell = cells.words(Role.PREPARED_BY, LONGEST_NAME);
        if (preparerCell != null && isFirst(cells, Role.PREPARED_BY, preparerCell)) {
            preparedBy = preparerCell;
        }
        LocalDate startsCell = cells.date(Role.STARTS);
        if (startsCell != null && isFirst(cells, Role.STARTS, startsCell.toString())) {
            starts = startsCell;
        }
        List<String> accountableCell = cells.list(Role.ACCOUNTABLE);
        if (accountableCell != null && areBodies(cells, Role.ACCOUNTABLE, accountableCell)) {
            accountable = accountableCell.getFirst();
        }
        List<String> signatoryCells = cells.list(Role.SIGNATORIES);
        if (signatoryCells != null && areBodies(cells, Role.SIGNATORIES, signatoryCells)) {
            signatories = signatoryCells;
        }
    }

    String title() {
        return title;
    }

    /** Personal data. */
    String preparedBy() {
        return preparedBy;
    }

    /** Empty for the plan's own organisation. */
    String accountable() {
        return accountable;
    }

    List<String> signatories() {
        return signatories;
    }

    @Nullable LocalDate starts() {
        return starts;
    }

    private boolean areBodies(Cells cells, Role role, List<String> codes) {
        if (codes.size() > 1 && role == Role.ACCOUNTABLE) {
            cells.error(
                    FindingCode.UNKNOWN_ORG,
                    role,
                    "One organisation is accountable for a plan, not several.",
                    "Write one code; the others can be signatories or own milestones.");
            return false;
        }
        SortedSet<String> sorted = new TreeSet<>(codes);
        return bodies.areKnown(cells, role, codes)
                && isFirst(cells, role, String.join(";", sorted));
    }

    /** Whether nothing was said of it before; what contradicts an earlier row is a fault. */
    private boolean isFirst(Cells cells, Role role, String text) {
        if (text.isEmpty()) {
            return false;
        }
        Said earlier = said.putIfAbsent(role, new Said(text, cells.row().line()));
        if (earlier != null && !earlier.text().equals(text)) {
            log.add(
                    RepeatedRows.conflict(
                            cells.row().line(),
                            earlier.row(),
                            cells.heading(role),
                            "%s has two different cells in the column %s."
                                    .formatted(plan, cells.heading(role))));
        }
        return earlier == null;
    }
}
