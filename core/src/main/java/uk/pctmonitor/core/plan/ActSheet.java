package uk.pctmonitor.core.plan;

import java.util.List;
import uk.pctmonitor.core.alert.AcknowledgementRequest;

/**
 * Writes what somebody asks as the file that asks it, such as the command line puts into the inbox.
 * What is written reads back to the same requests.
 */
public final class ActSheet {

    private static final List<String> MILESTONES =
            List.of(
                    "plan",
                    "milestone",
                    "status",
                    "on",
                    "percent",
                    "evidence",
                    "rating",
                    "barrier",
                    "note",
                    "by");
    private static final List<String> SIGNOFFS = List.of("plan", "version", "act", "by", "reason");
    private static final List<String> ACKNOWLEDGEMENTS =
            List.of("org", "metric", "by", "until", "note");

    private ActSheet() {}

    /**
     * A file of the collection {@code milestones}.
     *
     * @throws IllegalArgumentException when an act is not about a milestone
     */
    public static String milestones(PlanId plan, List<PlanAct> acts, String by) {
        Sheet sheet = new Sheet(MILESTONES);
        for (PlanAct act : acts) {
            switch (act) {
                case PlanAct.Advance it ->
                        sheet.row(
                                plan.toString(),
                                it.milestone(),
                                "PROGRESS",
                                it.on().toString(),
                                String.valueOf(it.percent()),
                                "",
                                "",
                                "",
                                it.note(),
                                by);
                case PlanAct.Complete it ->
                        sheet.row(
                                plan.toString(),
                                it.milestone(),
                                "DONE",
                                it.on().toString(),
                                "",
                                it.evidence(),
                                "",
                                "",
                                it.note(),
                                by);
                case PlanAct.Review it ->
                        sheet.row(
                                plan.toString(),
                                it.milestone(),
                                "REVIEWED",
                                it.on().toString(),
                                "",
                                "",
                                it.standing().name(),
                                "",
                                it.note(),
                                by);
                case PlanAct.Miss it ->
                        sheet.row(
                                plan.toString(),
                                it.milestone(),
                                "MISSED",
                                "",
                                "",
                                "",
                                "",
                                it.barrier(),
                                it.note(),
                                by);
                default -> throw new IllegalArgumentException("not about a milestone: " + act);
            }
        }
        return sheet.text();
    }

    /**
     * A file of the collection {@code signoffs}.
     *
     * @throws IllegalArgumentException when an act is no word on a whole plan
     */
    public static String signoffs(PlanId plan, List<PlanAct> acts, String by) {
        Sheet sheet = new Sheet(SIGNOFFS);
        for (PlanAct act : acts) {
            Integer version = act.spokenOf();
            sheet.row(
                    plan.toString(),
                    version == null ? "" : version.toString(),
                    word(act),
                    by,
                    reason(act));
        }
        return sheet.text();
    }

    /** A file of the collection {@code acks}. */
    public static String acknowledgements(List<AcknowledgementRequest> requests) {
        Sheet sheet = new Sheet(ACKNOWLEDGEMENTS);
        for (AcknowledgementRequest each : requests) {
            sheet.row(
                    each.key().org(),
                    each.key().subject(),
                    each.acknowledgement().by(),
                    each.acknowledgement().until().toString(),
                    each.acknowledgement().note());
        }
        return sheet.text();
    }

    private static String word(PlanAct act) {
        return switch (act) {
            case PlanAct.Submit _ -> "SUBMIT";
            case PlanAct.Agree _ -> "AGREE";
            case PlanAct.Return _ -> "RETURN";
            case PlanAct.Sign _ -> "SIGN";
            case PlanAct.Oppose _ -> "OBJECT";
            case PlanAct.Withdraw _ -> "WITHDRAW";
            case PlanAct.ConfirmExit _ -> "CONFIRM_EXIT";
            case PlanAct.RefuseExit _ -> "REFUSE_EXIT";
            case PlanAct.Draft _,
                    PlanAct.Advance _,
                    PlanAct.Complete _,
                    PlanAct.Review _,
                    PlanAct.Miss _ ->
                    throw new IllegalArgumentException("no word on a whole plan: " + act);
        };
    }

    private static String reason(PlanAct act) {
        return switch (act) {
            case PlanAct.Return(int _, String reason) -> reason;
            case PlanAct.Oppose(int _, String reason) -> reason;
            case PlanAct.RefuseExit(String reason) -> reason;
            default -> "";
        };
    }
}
