package uk.pctmonitor.core.intake;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanRequest.Target;
import uk.pctmonitor.core.plan.PlanType;

/**
 * Which plan a row of its text belongs to: one that is there, or one that begins with this file.
 * Rows of a new plan repeat its organisation and type, or leave both empty.
 */
final class PlanTargetRule {

    private static final String NEW = "NEW";
    private static final String FIX =
            "Write its name, such as RP-5FL-1, or NEW for a plan that begins with this file.";

    private final Check check;
    private final PlanCell plans;
    private Target.@Nullable New begun;

    PlanTargetRule(Check check) {
        this.check = check;
        this.plans = new PlanCell(check.register());
    }

    /** The plan; null, and every fault, when the row does not say. */
    @Nullable Target read(Cells cells) {
        String text = cells.text(Role.PLAN);
        if (text != null && CellText.upperCased(text).equals(NEW)) {
            Target.New target = newPlan(cells);
            begun = target;
            return target;
        }
        PlanId plan = text == null ? null : plans.plan(cells, FIX);
        if (plan == null) {
            return null;
        }
        boolean fits = agrees(cells, Role.ORGANISATION, plan, plan.org());
        fits &= agrees(cells, Role.PLAN_TYPE, plan, plan.type().name());
        return fits ? new Target.Known(plan) : null;
    }

    private Target.@Nullable New newPlan(Cells cells) {
        if (begun != null && cells.isEmpty(Role.ORGANISATION) && cells.isEmpty(Role.PLAN_TYPE)) {
            return begun;
        }
        PlanType type = cells.choice(Role.PLAN_TYPE, PlanType.class);
        Position at = cells.header().find(Role.ORGANISATION).orElse(null);
        if (at == null) {
            cells.missing(
                    Role.ORGANISATION,
                    "Whose plan it is is missing.",
                    "Add a column org with the organisation's code.");
            return null;
        }
        String org = new OrganisationRule(check, at).read(cells.row(), check.receivedOn());
        return type == null || org == null ? null : new Target.New(type, org);
    }

    /** What the name says already may be repeated, but not contradicted. */
    private static boolean agrees(Cells cells, Role role, PlanId plan, String said) {
        String text = cells.text(role);
        if (text == null) {
            return false;
        }
        if (text.isEmpty() || CellText.upperCased(text).equals(CellText.upperCased(said))) {
            return true;
        }
        cells.error(
                FindingCode.BAD_PLAN,
                role,
                "%s is the name of a plan of another %s."
                        .formatted(plan, role == Role.PLAN_TYPE ? "type" : "organisation"),
                "Leave the cell empty, or correct the plan's name.");
        return false;
    }
}
