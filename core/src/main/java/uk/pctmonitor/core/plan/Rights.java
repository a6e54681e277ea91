package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.pctmonitor.core.organisation.Arrangement;
import uk.pctmonitor.core.organisation.Arrangements;
import uk.pctmonitor.core.plan.PlanDecision.Refused;

/**
 * Who may do what to a plan (S1.5, S2.11, S4.25). Whose plan it is and who is accountable for it
 * write, hand in and report; a body that supports them drafts and reports, and nothing else; the
 * owner of a milestone reports on that one; signatories sign and object; the SHA decides.
 */
final class Rights {

    private final Arrangements arrangements;

    Rights(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    Optional<Refused> refusal(Plan plan, PlanAct act, Actor actor, Surroundings around) {
        String org = actor.org();
        return switch (act) {
            case PlanAct.Draft _ ->
                    among(writers(plan, around.today()), org, plan.id() + " is written");
            case PlanAct.Advance it -> reporting(plan, it.milestone(), org, around);
            case PlanAct.Complete it -> reporting(plan, it.milestone(), org, around);
            case PlanAct.Review it -> reporting(plan, it.milestone(), org, around);
            case PlanAct.Miss it -> reporting(plan, it.milestone(), org, around);
            case PlanAct.Submit _, PlanAct.Withdraw _, PlanAct.Sign _, PlanAct.Oppose _ ->
                    arrangements.isSupport(org)
                            ? Optional.of(onlyDrafts(plan, org))
                            : own(plan, act, org, around);
            case PlanAct.Return _ -> managing(plan, org, around, "is returned");
            case PlanAct.Agree _ -> managing(plan, org, around, "is agreed");
            case PlanAct.ConfirmExit() -> managing(plan, org, around, "is closed");
            case PlanAct.RefuseExit _ -> managing(plan, org, around, "is kept open");
        };
    }

    /** Who may write plans of the organisation before it has one. */
    Set<String> writers(String org, LocalDate today) {
        Set<String> writers = new TreeSet<>();
        writers.add(org);
        arrangements.of(org, today).stream()
                .filter(each -> each.rule() == Arrangement.Rule.SUPPORT)
                .forEach(each -> writers.add(each.lead()));
        return writers;
    }

    /** Who may write the plan. */
    Set<String> writers(Plan plan, LocalDate today) {
        Set<String> writers = writers(plan.id().org(), today);
        writers.addAll(owners(plan));
        return writers;
    }

    /** The refusal of an act by somebody who is none of those by whom it is done, else null. */
    static Optional<Refused> among(Set<String> allowed, String org, String isDone) {
        String those = Wording.any(List.copyOf(allowed));
        return allowed.contains(org)
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                PlanRule.NO_RIGHT,
                                Wording.sentence(
                                        "%s by %s, not by %s.".formatted(isDone, those, org)),
                                "Ask %s to do it.".formatted(those)));
    }

    private Optional<Refused> own(Plan plan, PlanAct act, String org, Surroundings around) {
        return switch (act) {
            case PlanAct.Submit _ -> among(owners(plan), org, plan.id() + " is handed in");
            case PlanAct.Withdraw _ -> Optional.empty();
            default -> signing(plan, org, around);
        };
    }

    private static Set<String> owners(Plan plan) {
        Set<String> owners = new TreeSet<>();
        owners.add(plan.id().org());
        plan.standing().map(PlanText::accountable).ifPresent(owners::add);
        return owners;
    }

    private Optional<Refused> reporting(Plan plan, String number, String org, Surroundings around) {
        Set<String> reporters = writers(plan, around.today());
        plan.standing()
                .flatMap(text -> text.milestone(number))
                .ifPresent(milestone -> reporters.add(milestone.owner().org()));
        return among(
                reporters,
                org,
                "the progress of milestone %s of %s is reported".formatted(number, plan.id()));
    }

    private Optional<Refused> managing(Plan plan, String org, Surroundings around, String isDone) {
        if (org.equals(around.sha())) {
            return Optional.empty();
        }
        if (around.sha().isEmpty()) {
            return Optional.of(
                    new Refused(
                            PlanRule.NO_RIGHT,
                            "Nobody performance-manages %s today, so nobody decides on %s."
                                    .formatted(plan.id().org(), plan.id()),
                            "Say in the register to whom %s answers.".formatted(plan.id().org())));
        }
        return Optional.of(
                arrangements.isSupport(org)
                        ? onlyDrafts(plan, org)
                        : new Refused(
                                PlanRule.NO_RIGHT,
                                "%s %s by %s, which performance-manages %s, not by %s."
                                        .formatted(
                                                plan.id(),
                                                isDone,
                                                around.sha(),
                                                plan.id().org(),
                                                org),
                                "Ask %s to do it.".formatted(around.sha())));
    }

    private Optional<Refused> signing(Plan plan, String org, Surroundings around) {
        if (org.equals(around.sha())) {
            return Optional.of(
                    new Refused(
                            PlanRule.NO_RIGHT,
                            "%s performance-manages %s: it agrees to %s or returns it, and neither"
                                            .formatted(org, plan.id().org(), plan.id())
                                    + " signs nor objects.",
                            "Agree to it or return it instead."));
        }
        SignOff signOff =
                SignOff.of(plan, arrangements, around.sha(), around.functions(), around.today());
        List<String> others =
                signOff.parties().stream()
                        .map(SignOff.Party::org)
                        .filter(each -> !each.equals(around.sha()))
                        .toList();
        return signOff.needs(org)
                ? Optional.empty()
                : Optional.of(
                        new Refused(
                                PlanRule.NO_RIGHT,
                                "%s is signed by %s; %s is not among them."
                                        .formatted(plan.id(), Wording.all(others), org),
                                "If %s has to agree, name it as a signatory in a new version."
                                        .formatted(org)));
    }

    private static Refused onlyDrafts(Plan plan, String org) {
        return new Refused(
                PlanRule.SUPPORT_ONLY_DRAFTS,
                "%s supports others: it drafts and uploads, but neither hands in %s nor decides"
                                .formatted(org, plan.id())
                        + " on it.",
                "Ask %s to do it.".formatted(plan.id().org()));
    }
}
