package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.message.Nearest;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.When;

/** Reads what one row of a plan promises. */
final class PromiseCells {

    private static final int LONGEST_ACTION = 1000;
    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_OWNER = 254;
    private static final int MOST_MONTHS = 24;

    private enum Answer {
        YES,
        NO
    }

    private final Catalogue catalogue;
    private final Bodies bodies;

    PromiseCells(Check check, Bodies bodies) {
        this.catalogue = check.catalogue();
        this.bodies = bodies;
    }

    /** The promise; null, and every fault, when the row makes none. */
    @Nullable Promise read(Cells cells) {
        String number = PlanCell.milestone(cells);
        String action = cells.neededWords(Role.ACTION, LONGEST_ACTION);
        Purpose purpose = cells.choice(Role.PURPOSE, Purpose.class);
        List<String> findings = findings(cells);
        When when = when(cells);
        String ownerOrg = ownerOrg(cells);
        String owner = owner(cells);
        String measure = cells.words(Role.MEASURE, LONGEST_WORDS);
        String evidence = cells.words(Role.EVIDENCE, LONGEST_WORDS);
        Answer mandatory =
                cells.isEmpty(Role.MANDATORY)
                        ? Answer.YES
                        : cells.choice(Role.MANDATORY, Answer.class);
        return number == null
                        || action == null
                        || purpose == null
                        || findings == null
                        || when == null
                        || ownerOrg == null
                        || owner == null
                        || measure == null
                        || evidence == null
                        || mandatory == null
                ? null
                : new Promise(
                        cells.row().line(),
                        number,
                        action,
                        purpose,
                        findings,
                        when,
                        ownerOrg,
                        owner,
                        measure,
                        evidence,
                        mandatory == Answer.YES);
    }

    private @Nullable List<String> findings(Cells cells) {
        List<String> written = cells.list(Role.FINDINGS);
        if (written == null) {
            return null;
        }
        List<String> codes = new ArrayList<>();
        for (String each : written) {
            Optional<Metric> metric =
                    catalogue.metric(each).or(() -> catalogue.metric(CellText.upperCased(each)));
            if (metric.isEmpty()) {
                String nearest =
                        Nearest.of(each, catalogue.metrics().keySet())
                                .map(code -> " Nearest: " + code + ".")
                                .orElse("");
                cells.error(
                        FindingCode.UNKNOWN_METRIC,
                        Role.FINDINGS,
                        "Unknown metric %s.%s".formatted(Echo.quoted(each), nearest),
                        "Write the metrics that the action is about, separated by semicolons.");
            } else if (!codes.contains(metric.get().code())) {
                codes.add(metric.get().code());
            }
        }
        return codes;
    }

    private static @Nullable When when(Cells cells) {
        When.Kind kind = cells.choice(Role.WHEN, When.Kind.class);
        LocalDate due = cells.neededDate(Role.DUE);
        if (kind != null && kind != When.Kind.ONGOING) {
            cells.unwanted(
                    Role.EVERY_MONTHS, "Only ONGOING milestones are reviewed again and again.");
            return due == null
                    ? null
                    : kind == When.Kind.BY ? new When.By(due) : new When.From(due);
        }
        Integer every = kind == null ? null : cells.count(Role.EVERY_MONTHS, 1, MOST_MONTHS);
        if (kind != null && cells.isEmpty(Role.EVERY_MONTHS)) {
            cells.missing(
                    Role.EVERY_MONTHS,
                    "An ONGOING milestone is reviewed again and again.",
                    "Write after how many months, such as 3; the due date is that of the first"
                            + " review.");
        }
        return due == null || every == null ? null : new When.Ongoing(due, every);
    }

    private @Nullable String ownerOrg(Cells cells) {
        String code = cells.text(Role.OWNER_ORG);
        return code == null
                        || code.isEmpty()
                        || bodies.areKnown(cells, Role.OWNER_ORG, List.of(code))
                ? code
                : null;
    }

    private static @Nullable String owner(Cells cells) {
        String owner = cells.neededWords(Role.OWNER, LONGEST_OWNER);
        if (owner != null && owner.contains("@") && !EmailText.isAddress(owner)) {
            cells.row()
                    .confidentialError(
                            FindingCode.BAD_EMAIL,
                            cells.heading(Role.OWNER),
                            "The owner is not an e-mail address.",
                            "Write one address of a contact, or a role such as immunisation lead.");
            return null;
        }
        return owner;
    }
}
