package uk.pctmonitor.core.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.pctmonitor.core.alert.AcknowledgementRequest;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.plan.PlanRequest.Target;

/** Acts on plans in words, for receipts: what was done, and what follows. Nobody is named. */
final class ActWords {

    private static final int LISTED = 30;

    private ActWords() {}

    /** Such as {@code RP-5FL-1} or {@code the new recovery plan of 5FL}. */
    static String plan(Target target) {
        return switch (target) {
            case Target.Known(var id) -> id.toString();
            case Target.New(var type, String org) ->
                    "the new %s of %s".formatted(type.label(), org);
        };
    }

    /** How many acts, on what. */
    static String count(List<PlanRequest> requests) {
        List<String> plans = requests.stream().map(each -> plan(each.target())).distinct().toList();
        return Words.count(requests.size(), "act")
                + " on "
                + (plans.size() == 1 ? plans.getFirst() : Words.count(plans.size(), "plan"));
    }

    /** One line for each acknowledgement. */
    static String acknowledged(List<AcknowledgementRequest> requests) {
        StringBuilder text = new StringBuilder();
        requests.stream()
                .limit(LISTED)
                .forEach(each ->
                        text.append(
                                "%s %s is acknowledged until %s.\n"
                                        .formatted(
                                                each.key().org(),
                                                each.key().subject(),
                                                London.words(each.acknowledgement().until()))));
        if (requests.size() > LISTED) {
            text.append("and %,d more.\n".formatted(requests.size() - LISTED));
        }
        return text.toString();
    }

    /** One line for each act. */
    static String done(List<PlanRequest> requests) {
        StringBuilder text = new StringBuilder();
        requests.stream()
                .limit(LISTED)
                .forEach(each ->
                        text.append(sentence(plan(each.target()) + ": " + done(each.act())))
                                .append('\n'));
        if (requests.size() > LISTED) {
            text.append("and %,d more.\n".formatted(requests.size() - LISTED));
        }
        return text.toString();
    }

    /** One line for each sort of act. */
    static String next(List<PlanRequest> requests) {
        Set<String> sentences = new LinkedHashSet<>();
        requests.forEach(each -> sentences.add(next(each.act())));
        return String.join("\n", sentences) + "\n";
    }

    private static String done(PlanAct act) {
        return switch (act) {
            case PlanAct.Draft(var text) ->
                    "a text with %s was written."
                            .formatted(Words.count(text.milestones().size(), "milestone"));
            case PlanAct.Submit(int version) ->
                    "version %d was handed in to the SHA.".formatted(version);
            case PlanAct.Agree(int version) -> "the SHA agreed to version %d.".formatted(version);
            case PlanAct.Return(int version, String _) ->
                    "version %d was sent back to be written anew.".formatted(version);
            case PlanAct.Sign(int version) -> "version %d was signed.".formatted(version);
            case PlanAct.Oppose(int version, String _) ->
                    "version %d was objected to.".formatted(version);
            case PlanAct.Withdraw(int version) ->
                    "what you had said to version %d was taken back.".formatted(version);
            case PlanAct.Advance it ->
                    "milestone %s is %d %% complete (%s)."
                            .formatted(it.milestone(), it.percent(), London.words(it.on()));
            case PlanAct.Complete it ->
                    "milestone %s is done (%s).".formatted(it.milestone(), London.words(it.on()));
            case PlanAct.Review it ->
                    "milestone %s was reviewed: %s (%s)."
                            .formatted(it.milestone(), it.standing().name(), London.words(it.on()));
            case PlanAct.Miss it ->
                    "milestone %s is missed (%s).".formatted(it.milestone(), it.barrier());
            case PlanAct.ConfirmExit() -> "the SHA confirmed its end.";
            case PlanAct.RefuseExit(String _) -> "the SHA does not let it end yet.";
        };
    }

    private static String next(PlanAct act) {
        return switch (act) {
            case PlanAct.Draft _ ->
                    "Nobody decides on a text before it is handed in: upload a row with SUBMIT to"
                            + " the folder signoffs, with the version that counts by then. A text"
                            + " written while the plan is in delivery is put to the SHA at once.";
            case PlanAct.Submit _ ->
                    "The SHA's performance manager is told and decides; you hear of it by e-mail.";
            case PlanAct.Agree _ ->
                    "The version holds as soon as everybody who must has signed it.";
            case PlanAct.Return _ -> "Whoever leads the plan is told why and writes it anew.";
            case PlanAct.Sign _ ->
                    "The version holds as soon as all who must have signed and the SHA has agreed."
                            + " Until then you can take your signature back (WITHDRAW).";
            case PlanAct.Oppose _ ->
                    "The SHA and whoever leads the plan are told why. Until you take it back"
                            + " (WITHDRAW) or the plan is written anew, your objection stands.";
            case PlanAct.Withdraw _ -> "You can sign or object again.";
            case PlanAct.Advance _, PlanAct.Complete _, PlanAct.Review _ ->
                    "The SHA sees it in its list of plans. You are reminded of what is still to be"
                            + " done, and of nothing that is done.";
            case PlanAct.Miss _ ->
                    "The SHA sees it with its reason. The milestone stays open and overdue until it"
                            + " is done or the plan is revised.";
            case PlanAct.ConfirmExit _ -> "The plan is closed and stays in the history.";
            case PlanAct.RefuseExit _ -> "The plan goes on; whoever leads it is told why.";
        };
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
