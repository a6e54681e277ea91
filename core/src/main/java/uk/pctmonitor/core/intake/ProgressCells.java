package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.message.Nearest;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.core.rating.Rag;

/** Reads what has become of one milestone. */
final class ProgressCells {

    private static final int LONGEST_WORDS = 500;
    private static final List<Rag> STANDINGS = List.of(Rag.GREEN, Rag.AMBER, Rag.RED);

    /** What a row may report. */
    enum Status {
        STARTED,
        PROGRESS,
        DONE,
        REVIEWED,
        MISSED
    }

    /**
     * What is asked, with its day.
     *
     * @param on the day of the file for a report without a day
     */
    record Dated(PlanAct act, LocalDate on) {}

    private final LocalDate today;
    private final SortedMap<String, String> barriers;

    ProgressCells(Check check) {
        this.today = check.receivedOn();
        this.barriers = check.decisions().barriers();
    }

    /** What is asked; null, and every fault, when the row does not say. */
    @Nullable Dated read(Cells cells, String milestone) {
        Status status = cells.choice(Role.STATUS, Status.class);
        String words = cells.words(Role.NOTE, LONGEST_WORDS);
        if (status == null) {
            return null;
        }
        refuseTheRest(cells, status);
        String note = words == null ? "" : words;
        if (status == Status.MISSED) {
            String barrier = barrier(cells);
            return barrier == null
                    ? null
                    : new Dated(new PlanAct.Miss(milestone, barrier, note), today);
        }
        LocalDate on = day(cells);
        PlanAct act = act(cells, status, milestone, on == null ? today : on, note);
        return act == null || on == null ? null : new Dated(act, on);
    }

    private static @Nullable PlanAct act(
            Cells cells, Status status, String milestone, LocalDate on, String note) {
        return switch (status) {
            case STARTED, PROGRESS -> {
                Integer percent = cells.count(Role.PERCENT, 0, 100);
                if (percent == null && status == Status.PROGRESS && cells.isEmpty(Role.PERCENT)) {
                    cells.missing(
                            Role.PERCENT,
                            "How far the milestone has come is missing.",
                            "Write how many per cent are done, such as 40.");
                    yield null;
                }
                yield new PlanAct.Advance(milestone, on, percent == null ? 0 : percent, note);
            }
            case DONE -> {
                String evidence = cells.words(Role.EVIDENCE, LONGEST_WORDS);
                if (evidence != null && evidence.isEmpty()) {
                    cells.missing(
                            Role.EVIDENCE,
                            "Nothing proves that the milestone is done.",
                            "Refer to the proof, such as minutes of 3 November 2014, item 4.");
                    yield null;
                }
                yield evidence == null ? null : new PlanAct.Complete(milestone, on, evidence, note);
            }
            case REVIEWED -> {
                Rag standing = cells.choice(Role.RATING, STANDINGS);
                yield standing == null ? null : new PlanAct.Review(milestone, on, standing, note);
            }
            case MISSED -> null;
        };
    }

    private @Nullable LocalDate day(Cells cells) {
        LocalDate on = cells.neededDate(Role.ON);
        if (on != null && on.isAfter(today)) {
            cells.error(
                    FindingCode.BAD_DATE,
                    Role.ON,
                    "%s has not come yet.".formatted(London.words(on)),
                    "Report what has happened, on the day or later.");
            return null;
        }
        return on;
    }

    private @Nullable String barrier(Cells cells) {
        String text = cells.text(Role.BARRIER);
        if (text == null) {
            return null;
        }
        String code = CellText.upperCased(text);
        String fix = "Write one of: " + String.join(", ", barriers.keySet()) + ".";
        if (text.isEmpty()) {
            cells.missing(Role.BARRIER, "Why the milestone is missed is missing.", fix);
            return null;
        }
        if (!barriers.containsKey(code)) {
            String nearest =
                    Nearest.of(code, barriers.keySet())
                            .map(each -> " Nearest: " + each + ".")
                            .orElse("");
            cells.error(
                    FindingCode.UNKNOWN_BARRIER,
                    Role.BARRIER,
                    "There is no barrier %s.%s".formatted(Echo.quoted(text), nearest),
                    fix);
            return null;
        }
        return code;
    }

    private static void refuseTheRest(Cells cells, Status status) {
        if (status != Status.STARTED && status != Status.PROGRESS) {
            if (status != Status.DONE || !"100".equals(cells.text(Role.PERCENT))) {
                cells.unwanted(Role.PERCENT, "Only STARTED and PROGRESS have a percentage.");
            }
        }
        if (status != Status.DONE) {
            cells.unwanted(
                    Role.EVIDENCE, "Evidence proves that a milestone is DONE; else write a note.");
        }
        if (status != Status.REVIEWED) {
            cells.unwanted(Role.RATING, "Only a milestone that was REVIEWED has a rating.");
        }
        if (status != Status.MISSED) {
            cells.unwanted(Role.BARRIER, "A barrier says why a milestone is MISSED.");
        }
    }
}
