package uk.pctmonitor.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.plan.PlanRequest.Target;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.PlanType;

/** One plan of a file, gathered row by row. */
final class PlanDraft {

    /** So that a plan with two versions and all its progress fits one item of the table. */
    private static final int MOST_MILESTONES = 200;

    private static final int MOST_CHARACTERS = 60_000;

    private final Check check;
    private final Header header;
    private final Target target;
    private final long row;
    private final PlanHead head;
    private final Map<String, Promise> promises = new LinkedHashMap<>();
    private boolean complete = true;
    private boolean sound = true;

    /**
     * @param row at which it begins
     */
    PlanDraft(Check check, Header header, Bodies bodies, Target target, long row) {
        this.check = check;
        this.header = header;
        this.target = target;
        this.row = row;
        this.head = new PlanHead(check.log(), bodies, ActWords.plan(target));
    }

    void read(Cells cells, @Nullable Promise promise) {
        head.read(cells);
        if (cells.row().faulty() || promise == null) {
            spoil();
            return;
        }
        Promise earlier = promises.putIfAbsent(promise.number(), promise);
        if (earlier == null) {
            return;
        }
        String what = "Milestone %s of %s".formatted(promise.number(), ActWords.plan(target));
        check.log()
                .add(
                        earlier.isSameAs(promise)
                                ? RepeatedRows.same(promise.row(), earlier.row(), what)
                                : RepeatedRows.conflict(
                                        promise.row(),
                                        earlier.row(),
                                        cells.heading(Role.MILESTONE),
                                        what + " is there twice with different words or days."));
    }

    /** A row of it can't be read, so that the plan would lack something. */
    void spoil() {
        complete = false;
    }

    /** What is asked; empty, and every fault, when it makes no plan. */
    Optional<PlanRequest> request() {
        needed(Role.TITLE, head.title());
        needed(Role.PREPARED_BY, head.preparedBy());
        size();
        String accountable =
                head.accountable().isEmpty() ? target.organisation() : head.accountable();
        Map<String, Milestone> milestones = new LinkedHashMap<>();
        promises.forEach((number, each) -> milestones.put(number, each.milestone(accountable)));
        promises.values().forEach(each -> fits(each, milestones));
        if (!complete || !sound) {
            return Optional.empty();
        }
        unfinished(milestones);
        PlanText text =
                new PlanText(
                        head.title(),
                        check.upload().submitter(),
                        head.preparedBy(),
                        accountable,
                        head.signatories(),
                        head.starts(),
                        List.copyOf(milestones.values()));
        return Optional.of(
                new PlanRequest(target, new PlanAct.Draft(text), head.preparedBy(), row));
    }

    private void needed(Role role, String said) {
        if (said.isEmpty()) {
            String heading = heading(role);
            fault(
                    row,
                    FindingCode.EMPTY_CELL,
                    heading,
                    "%s has no %s.".formatted(ActWords.plan(target), heading),
                    "Write it on the plan's first row at least.");
        }
    }

    private void size() {
        Collection<Promise> all = promises.values();
        int characters = all.stream().mapToInt(Promise::characters).sum();
        if (all.size() > MOST_MILESTONES || characters > MOST_CHARACTERS) {
            fault(
                    row,
                    FindingCode.PLAN_TOO_LONG,
                    null,
                    "%s has %,d milestones and %,d characters; %,d and %,d are allowed."
                            .formatted(
                                    ActWords.plan(target),
                                    all.size(),
                                    characters,
                                    MOST_MILESTONES,
                                    MOST_CHARACTERS),
                    "Leave details to the documents that the evidence refers to.");
        }
    }

    private void fits(Promise promise, Map<String, Milestone> milestones) {
        Milestone milestone = promise.milestone("");
        LocalDate starts = head.starts();
        if (starts != null && milestone.isExpectedBefore(starts)) {
            fault(
                    promise.row(),
                    FindingCode.DATE_ORDER,
                    heading(Role.DUE),
                    "Milestone %s is due on %s, before the plan starts on %s."
                            .formatted(
                                    milestone.number(),
                                    London.words(milestone.when().first()),
                                    London.words(starts)),
                    "Correct one of the dates.");
        }
        milestone
                .parent()
                .ifPresent(number -> fitsInto(promise.row(), milestone, number, milestones));
    }

    private void fitsInto(
            long at, Milestone item, String number, Map<String, Milestone> milestones) {
        Milestone whole = milestones.get(number);
        if (whole == null && complete) {
            fault(
                    at,
                    FindingCode.BAD_MILESTONE,
                    heading(Role.MILESTONE),
                    "%s is an item of %s, which is not in %s."
                            .formatted(item.number(), number, ActWords.plan(target)),
                    "Add the row of %s, or correct the number.".formatted(number));
        } else if (whole != null && item.isDueAfter(whole)) {
            fault(
                    at,
                    FindingCode.DATE_ORDER,
                    heading(Role.DUE),
                    "%s is an item of %s, and due only on %s, after it."
                            .formatted(item.number(), number, London.words(item.when().first())),
                    "Let the item be due with the milestone or before.");
        }
    }

    /** What will keep the plan from being handed in (S4.17), told while it is being written. */
    private void unfinished(Map<String, Milestone> milestones) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        List<String> unmeasured = new ArrayList<>();
        for (Milestone each : milestones.values()) {
            purposes.add(each.purpose());
            if (each.isAction() && each.measure().isEmpty() && each.parent().isEmpty()) {
                unmeasured.add(each.number());
            }
        }
        List<String> lacks = new ArrayList<>();
        boolean recovers = target.type() == PlanType.RECOVERY;
        if (recovers && !purposes.contains(Purpose.ADDRESS_FAILURE)) {
            lacks.add("no action addresses the failure (ADDRESS_FAILURE)");
        }
        if (recovers && !purposes.contains(Purpose.MITIGATE_RISK)) {
            lacks.add("no action mitigates risk (MITIGATE_RISK)");
        }
        if (!unmeasured.isEmpty()) {
            lacks.add("milestones without a measure of success: " + String.join(", ", unmeasured));
        }
        if (!lacks.isEmpty()) {
            check.log()
                    .add(
                            new Finding(
                                    Severity.WARNING,
                                    FindingCode.PLAN_UNFINISHED.name(),
                                    row,
                                    null,
                                    null,
                                    "%s can't be handed in yet: %s."
                                            .formatted(
                                                    ActWords.plan(target),
                                                    String.join("; ", lacks)),
                                    "Complete it and upload it again before it is handed in."));
        }
    }

    private String heading(Role role) {
        return header.find(role)
                .map(Header.Position::heading)
                .orElseGet(() -> role.name().toLowerCase(java.util.Locale.ROOT));
    }

    private void fault(
            long at, FindingCode code, @Nullable String column, String problem, String fix) {
        sound = false;
        check.log()
                .add(new Finding(Severity.ROW_ERROR, code.name(), at, column, null, problem, fix));
    }
}
