package uk.pctmonitor.core.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.pctmonitor.core.organisation.Arrangements;
import uk.pctmonitor.core.plan.PlanDecision.Refused;
import uk.pctmonitor.core.plan.PlanDecision.Taken;

/** What is written for a plan, and handed in (rules.md 4.8). */
final class Writing {

    private final Arrangements arrangements;
    private final Rights rights;

    Writing(Arrangements arrangements, Rights rights) {
        this.arrangements = arrangements;
        this.rights = rights;
    }

    Optional<Refused> refusedToBegin(
            PlanRequest.Target.New target, PlanText text, Actor actor, Surroundings around) {
        String plan = "the new %s of %s".formatted(target.type().label(), target.org());
        Set<String> writers = rights.writers(target.org(), around.today());
        return Rights.among(writers, actor.org(), plan + " is written")
                .or(() -> new Contradictions(plan, text).first(List.of(), writers, arrangements));
    }

    PlanDecision draft(Plan plan, PlanText text, Surroundings around) {
        Set<String> writers = rights.writers(plan, around.today());
        Contradictions contradictions = new Contradictions(plan.id().toString(), text);
        Optional<Refused> refusal =
                unchanged(plan, text)
                        .or(() -> contradictions.first(plan.findings(), writers, arrangements));
        if (!plan.state().isDelivered()) {
            return taken(refusal, new PlanEvent.Drafted(text));
        }
        return taken(
                refusal.or(() -> new Completeness(plan, text).firstGap(around.isLive())),
                new PlanEvent.RevisionProposed(text));
    }

    PlanDecision submit(Plan plan, Surroundings around) {
        return taken(
                Optional.ofNullable(plan.text())
                        .flatMap(text -> new Completeness(plan, text).firstGap(around.isLive())),
                new PlanEvent.Submitted());
    }

    /** Writing again what stands would only void what was said to it. */
    private static Optional<Refused> unchanged(Plan plan, PlanText text) {
        PlanText stands =
                switch (plan.state()) {
                    case DRAFT, REVISION_PROPOSED -> plan.text();
                    case IN_DELIVERY -> plan.agreedText();
                    default -> null;
                };
        return text.equals(stands)
                ? Optional.of(
                        new Refused(
                                PlanRule.ALREADY_SAID,
                                "%s says exactly this already.".formatted(plan.id()),
                                "Nothing more has to be written."))
                : Optional.empty();
    }

    private static PlanDecision taken(Optional<Refused> refusal, PlanEvent event) {
        return refusal.<PlanDecision>map(refused -> refused)
                .orElseGet(() -> new Taken(List.of(event)));
    }
}
