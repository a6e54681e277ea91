package uk.pctmonitor.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.template.Line;
import uk.pctmonitor.core.template.SignConvention;

/**
 * Refuses amounts of a template's row that go against its declared signs. Where most of its
 * spending does, the declaration is wrong and not each amount: that is said once.
 */
final class SignsRule {

    private record Against(Line line, Position position) {}

    private final RowReading row;
    private final Position signsAt;
    private final List<Against> against = new ArrayList<>();
    private @Nullable SignConvention declared;
    private int spending;

    SignsRule(RowReading row, Position signsAt) {
        this.row = row;
        this.signsAt = signsAt;
    }

    /** Whether the amount fits; if not, {@link #finish} says so. */
    boolean allows(Line line, Position position, BigDecimal written, SignConvention signs) {
        declared = signs;
        if (line.spending() && !line.mayBeNegative() && written.signum() != 0) {
            spending++;
        }
        boolean fits = line.mayBeNegative() || signs.kept(line, written).signum() >= 0;
        if (!fits) {
            against.add(new Against(line, position));
        }
        return fits;
    }

    /** Takes down what was against the declared signs. */
    void finish() {
        long spent = against.stream().filter(each -> each.line().spending()).count();
        boolean declarationWrong = spent > 1 && spent * 2 > spending;
        if (declarationWrong && declared != null) {
            row.error(
                    FindingCode.BAD_SIGNS,
                    signsAt,
                    "The row declares %s, but %d of its %d amounts of spending %s, such as %s (%s)."
                            .formatted(
                                    declared,
                                    spent,
                                    spending,
                                    declared == SignConvention.SPENDING_NEGATIVE
                                            ? "have no minus sign"
                                            : "have a minus sign",
                                    firstSpent().line().code(),
                                    Echo.of(row.raw(firstSpent().position()))),
                    "Declare the signs as they are written.");
        }
        against.stream()
                .filter(each -> !declarationWrong || !each.line().spending())
                .forEach(this::refuse);
    }

    private Against firstSpent() {
        return against.stream().filter(each -> each.line().spending()).findFirst().orElseThrow();
    }

    private void refuse(Against each) {
        row.error(
                FindingCode.NEGATIVE,
                each.position(),
                each.line().spending()
                        ? "%s is %s, but the row declares %s."
                                .formatted(
                                        each.line().code(),
                                        Echo.of(row.raw(each.position())),
                                        declared)
                        : each.line().code() + " can't be negative.",
                "Correct the amount.");
    }
}
