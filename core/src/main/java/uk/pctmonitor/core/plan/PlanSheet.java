package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes plans as files of the collection {@code plans}: to be filled in, or as they stand. What is
 * written reads back to the same plan.
 */
public final class PlanSheet {

    private static final List<String> COLUMNS =
            List.of(
                    "plan",
                    "org",
                    "type",
                    "title",
                    "prepared_by",
                    "accountable",
                    "signatories",
                    "starts",
                    "milestone",
                    "section",
                    "action",
                    "purpose",
                    "findings",
                    "when",
                    "due",
                    "every_months",
                    "owner_org",
                    "owner",
                    "measure",
                    "evidence",
                    "mandatory");

    private PlanSheet() {}

    /**
     * A plan to be filled in. What the template leaves open is an empty cell; such a file is
     * refused as long as a cell is empty that may not be.
     *
     * @param findings what the plan answers, named at the actions that address it; may be empty
     * @param lead role of whoever answers for what the template gives to nobody
     * @param preparedBy who writes it, empty to be filled in; personal data
     */
    public static String of(
            PlanRequest.Target target,
            PlanTemplate template,
            List<PlanFinding> findings,
            String lead,
            String preparedBy) {
        String failing =
                findings.stream()
                        .filter(PlanFinding::isFailing)
                        .map(PlanFinding::subject)
                        .collect(Collectors.joining(";"));
        Sheet sheet = new Sheet(COLUMNS);
        boolean first = true;
        for (PlanTemplate.Item item : template.items()) {
            boolean answers =
                    item.purpose() == Milestone.Purpose.ADDRESS_FAILURE
                            && !item.number().contains(".");
            sheet.row(
                    name(target),
                    first ? org(target) : "",
                    first ? type(target) : "",
                    first ? template.name() : "",
                    first ? preparedBy : "",
                    "",
                    "",
                    "",
                    item.number(),
                    item.section(),
                    item.text(),
                    item.purpose().name(),
                    answers ? failing : "",
                    item.when().name(),
                    day(item.day()),
                    item.everyMonths() == 0 ? "" : String.valueOf(item.everyMonths()),
                    "",
                    item.role().isEmpty() ? lead : item.role(),
                    item.measure(),
                    item.evidence(),
                    answer(item.mandatory()));
            first = false;
        }
        return sheet.text();
    }

    /** One version of a plan, as it stands. */
    public static String of(PlanRequest.Target target, PlanText text) {
        Sheet sheet = new Sheet(COLUMNS);
        boolean first = true;
        for (Milestone each : text.milestones()) {
            sheet.row(
                    name(target),
                    first ? org(target) : "",
                    first ? type(target) : "",
                    first ? text.title() : "",
                    first ? text.preparedBy() : "",
                    first ? text.accountable() : "",
                    first ? String.join(";", text.signatories()) : "",
                    first ? day(text.starts()) : "",
                    each.number(),
                    "",
                    each.text(),
                    each.purpose().name(),
                    String.join(";", each.findings()),
                    each.when().kind().name(),
                    each.when().first().toString(),
                    each.when() instanceof When.Ongoing(LocalDate _, int months)
                            ? String.valueOf(months)
                            : "",
                    each.owner().org(),
                    each.owner().contact() == null ? each.owner().role() : each.owner().contact(),
                    each.measure(),
                    each.evidence(),
                    answer(each.mandatory()));
            first = false;
        }
        return sheet.text();
    }

    private static String name(PlanRequest.Target target) {
        return switch (target) {
            case PlanRequest.Target.Known(PlanId id) -> id.toString();
            case PlanRequest.Target.New _ -> "NEW";
        };
    }

    private static String org(PlanRequest.Target target) {
        return switch (target) {
            case PlanRequest.Target.Known _ -> "";
            case PlanRequest.Target.New(PlanType _, String org) -> org;
        };
    }

    private static String type(PlanRequest.Target target) {
        return switch (target) {
            case PlanRequest.Target.Known _ -> "";
            case PlanRequest.Target.New(PlanType type, String _) -> type.name();
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String answer(boolean yes) {
        return yes ? "yes" : "no";
    }
}
