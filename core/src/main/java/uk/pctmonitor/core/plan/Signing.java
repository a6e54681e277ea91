package uk.pctmonitor.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.organisation.Arrangements;
import uk.pctmonitor.core.plan.PlanDecision.Refused;
import uk.pctmonitor.core.plan.PlanDecision.Taken;

/**
 * What is said to a version that has been handed in, and what comes of it (rules.md 4.8, S0.13):
 * once everybody who has to has agreed, in whatever order, the version is in force.
 */
final class Signing {

    private final Arrangements arrangements;

    Signing(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    PlanDecision sendBack(Plan plan, String reason) {
        return reason.isBlank()
                ? noReason(plan, "return")
                : new Taken(List.of(new PlanEvent.Returned(reason)));
    }

    /** An organisation signs, or the SHA agrees. */
    PlanDecision sign(Plan plan, Actor actor, Surroundings around) {
        return preparer(plan, actor)
                .<PlanDecision>map(refused -> refused)
                .orElseGet(() -> signed(plan, actor, around));
    }

    /** The SHA agrees, unless somebody objects whose consent the plan needs. */
    PlanDecision agree(Plan plan, Actor actor, Surroundings around) {
        return signOff(plan, around).parties().stream()
                .flatMap(each -> vetoed(plan, each).stream())
                .findFirst()
                .<PlanDecision>map(refused -> refused)
                .orElseGet(() -> sign(plan, actor, around));
    }

    PlanDecision oppose(Plan plan, Actor actor, String reason) {
        if (reason.isBlank()) {
            return noReason(plan, "object to");
        }
        return said(plan, actor).filter(it -> it.objection().equals(reason)).isPresent()
                ? alreadySaid(plan, actor, "objected to")
                : new Taken(List.of(new PlanEvent.Objected(reason)));
    }

    PlanDecision withdraw(Plan plan, Actor actor) {
        return said(plan, actor).isPresent()
                ? new Taken(List.of(new PlanEvent.Withdrawn()))
                : new Refused(
                        PlanRule.NOTHING_SAID,
                        "%s has neither signed version %d of %s nor objected to it."
                                .formatted(actor.org(), plan.version(), plan.id()),
                        "There is nothing to take back.");
    }

    private PlanDecision signed(Plan plan, Actor actor, Surroundings around) {
        List<PlanEvent> events = new ArrayList<>();
        boolean before = said(plan, actor).filter(it -> !it.isObjection()).isPresent();
        if (!before) {
            events.add(new PlanEvent.Signed());
        }
        Plan after = PlanHistory.after(plan, around.today(), actor, events);
        if (signOff(after, around).isComplete()) {
            events.add(new PlanEvent.Agreed());
            after = PlanHistory.after(plan, around.today(), actor, events);
            events.addAll(Delivery.started(after, around.today()));
        }
        return events.isEmpty() ? alreadySaid(plan, actor, "signed") : new Taken(events);
    }

    private static Optional<Refused> preparer(Plan plan, Actor actor) {
        return Optional.ofNullable(plan.text())
                .filter(text -> actor.isSameAs(text.preparer(), text.preparedBy()))
                .map(text ->
                        new Refused(
                                PlanRule.SIGNATORY_IS_PREPARER,
                                "You prepared version %d of %s yourself, and whoever prepares"
                                                .formatted(plan.version(), plan.id())
                                        + " a plan can't sign it.",
                                "Let somebody else sign for %s.".formatted(actor.org())));
    }

    private static Optional<Refused> vetoed(Plan plan, SignOff.Party party) {
        return Optional.ofNullable(party.said())
                .filter(Signature::isObjection)
                .map(said ->
                        new Refused(
                                PlanRule.VETOED,
                                "%s, %s, objects to version %d of %s: \"%s\" While it does,"
                                                .formatted(
                                                        party.org(),
                                                        party.because(),
                                                        plan.version(),
                                                        plan.id(),
                                                        said.objection())
                                        + " the plan can't be agreed.",
                                "Return it, or wait until %s takes the objection back or signs."
                                        .formatted(party.org())));
    }

    private static Refused noReason(Plan plan, String what) {
        return new Refused(
                PlanRule.NO_REASON,
                "To %s %s takes a reason, and none is given.".formatted(what, plan.id()),
                "Say in a sentence what has to change.");
    }

    private static Refused alreadySaid(Plan plan, Actor actor, String what) {
        return new Refused(
                PlanRule.ALREADY_SAID,
                "%s has %s version %d of %s already."
                        .formatted(actor.org(), what, plan.version(), plan.id()),
                "Nothing more has to be done.");
    }

    private static Optional<Signature> said(Plan plan, Actor actor) {
        return plan.signatures().stream()
                .filter(each -> each.org().equals(actor.org()))
                .findFirst();
    }

    private SignOff signOff(Plan plan, Surroundings around) {
        return SignOff.of(plan, arrangements, around.sha(), around.functions(), around.today());
    }
}
