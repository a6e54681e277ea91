package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.calendar.WorkingDays;

/** What somebody has to do for a plan to go on, as the plan stands (rules.md 4.8). */
public final class Duties {
    /** A milestone of the kind FROM is overdue when it has not started so much later (S3.5). */
    private static final int MONTHS_TO_START = 1;

    private final Plan plan;
    private final String sha;
    private final PlanCatalogue catalogue;
    private final WorkingDays days;
    private final List<Duty> open = new ArrayList<>();

    private Duties(Plan plan, String sha, PlanCatalogue catalogue, WorkingDays days) {
        this.plan = plan;
        this.sha = sha;
        this.catalogue = catalogue;
        this.days = days;
    }

    /**
     * The open duties of the plan, the earliest due first. Handing in is a duty until it is done;
     * deciding, until the SHA has said something to the version; milestones, once delivery has
     * begun; nothing is left to do for a plan that has ended.
     *
     * @param stage where its category stands: reports are due in the rhythm of the stage
     * @param sha code of the body that performance-manages the plan's organisation
     * @throws uk.pctmonitor.core.calendar.CalendarRangeException when working days can't be counted
     */
    public static List<Duty> of(
            Plan plan, Stage stage, String sha, PlanCatalogue catalogue, WorkingDays days) {
        Duties duties = new Duties(plan, sha, catalogue, days);
        duties.collect(stage);
        return duties.open.stream()
                .sorted(
                        Comparator.comparing(Duty::due)
                                .thenComparing(Duty::what)
                                .thenComparing(Duty::milestone, PlanText.NUMBERS))
                .toList();
    }

    /** When the milestone has to be there next; empty once nothing more is expected of it. */
    public static Optional<LocalDate> next(Milestone milestone, Optional<Progress> progress) {
        boolean done = progress.filter(Progress::isDone).isPresent();
        LocalDate started = progress.map(Progress::started).orElse(null);
        LocalDate reviewed = progress.map(Progress::reviewed).orElse(null);
        return switch (milestone.when()) {
            case When.By(LocalDate day) -> done ? Optional.empty() : Optional.of(day);
            case When.From(LocalDate day) ->
                    done || started != null
                            ? Optional.empty()
                            : Optional.of(day.plusMonths(MONTHS_TO_START));
            case When.Ongoing(LocalDate first, int months) ->
                    Optional.of(reviewed == null ? first : reviewed.plusMonths(months));
        };
    }

    private void collect(Stage stage) {
        switch (plan.state()) {
            case REQUIRED, DRAFT, RETURNED ->
                    add(Duty.What.SUBMIT, "Hand in the " + plan.id().type().label(), plan.due());
            case SUBMITTED -> decide();
            case IN_DELIVERY -> deliver(stage);
            case REVISION_PROPOSED -> {
                decide();
                deliver(stage);
            }
            case EXIT_REVIEW -> confirm();
            case AGREED, CLOSED, SUPERSEDED -> {}
        }
    }

    private void decide() {
        boolean said = plan.signatures().stream().anyMatch(each -> each.org().equals(sha));
        LocalDate submitted = plan.submitted();
        if (!said && submitted != null) {
            add(
                    Duty.What.DECIDE,
                    "Agree to the %s or return it".formatted(plan.id().type().label()),
                    days.plus(submitted, catalogue.policy().decisionDays()));
        }
    }

    private void confirm() {
        LocalDate seen = plan.exitSeen();
        if (seen != null) {
            add(
                    Duty.What.CONFIRM_EXIT,
                    "Confirm that the %s has reached its end, or refuse it"
                            .formatted(plan.id().type().label()),
                    days.plus(seen, catalogue.policy().decisionDays()));
        }
    }

    private void deliver(Stage stage) {
        for (Milestone each : plan.milestones()) {
            next(each, plan.progressOf(each.number()))
                    .ifPresent(due ->
                            open.add(
                                    new Duty(
                                            what(each.when()),
                                            plan.id(),
                                            each.number(),
                                            each.text(),
                                            due,
                                            each.owner())));
        }
        LocalDate last = plan.reported() != null ? plan.reported() : plan.started();
        if (last != null) {
            add(
                    Duty.What.REPORT,
                    "Report the progress of the " + plan.id().type().label(),
                    catalogue.ladder().nextReport(stage, last));
        }
    }

    private static Duty.What what(When when) {
        return switch (when) {
            case When.By _ -> Duty.What.COMPLETE;
            case When.From _ -> Duty.What.START;
            case When.Ongoing _ -> Duty.What.REVIEW;
        };
    }

    private void add(Duty.What what, String text, LocalDate due) {
        open.add(new Duty(what, plan.id(), "", text, due, owner(what)));
    }

    private Owner owner(Duty.What what) {
        return switch (what) {
            case DECIDE, CONFIRM_EXIT -> Owner.role(sha, catalogue.roles().performanceManager());
            case SUBMIT, REPORT, COMPLETE, START, REVIEW ->
                    Owner.role(accountable(), catalogue.roles().planLead());
        };
    }

    private String accountable() {
        PlanText text = plan.agreedText() != null ? plan.agreedText() : plan.text();
        return text == null ? plan.id().org() : text.accountable();
    }
}
