package uk.pctmonitor.core.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.PlanId;

/** Reads which plan and which milestone a row is about. Whether they are there is seen later. */
final class PlanCell {

    private final Register register;

    PlanCell(Register register) {
        this.register = register;
    }

    /** The plan's name; null, and a fault, when it is none. */
    @Nullable PlanId plan(Cells cells, String fix) {
        String text = cells.text(Role.PLAN);
        if (text == null) {
            return null;
        }
        if (text.isEmpty()) {
            cells.missing(Role.PLAN, "The plan is missing.", fix);
            return null;
        }
        Optional<PlanId> plan =
                PlanId.of(text).filter(each -> register.find(each.org()).isPresent());
        if (plan.isEmpty()) {
            cells.error(
                    FindingCode.BAD_PLAN,
                    Role.PLAN,
                    Echo.quoted(text) + " is not the name of a plan.",
                    fix);
        }
        return plan.orElse(null);
    }

    /** A milestone's number; null, and a fault, when it is none. */
    static @Nullable String milestone(Cells cells) {
        String text = cells.text(Role.MILESTONE);
        if (text == null) {
            return null;
        }
        if (!Milestone.isNumber(text)) {
            cells.error(
                    FindingCode.BAD_MILESTONE,
                    Role.MILESTONE,
                    text.isEmpty()
                            ? "The milestone's number is missing."
                            : Echo.quoted(text) + " is not the number of a milestone.",
                    "Write a number such as 2, or 2.1 for an item of 2; format the column as text.");
            return null;
        }
        return text;
    }
}
