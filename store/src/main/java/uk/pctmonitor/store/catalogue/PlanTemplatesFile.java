package uk.pctmonitor.store.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.PlanTemplate;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.When;

/** {@code plan-templates.csv} and its items: what plans of one kind hold at least (S3.8). */
final class PlanTemplatesFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "plan-templates.csv",
                    List.of("code", "name", "type"),
                    List.of("source", "confidence"));
    static final CatalogueTable ITEMS =
            new CatalogueTable(
                    "plan-template-items.csv",
                    List.of("template", "number", "text", "purpose", "when"),
                    List.of(
                            "section",
                            "day",
                            "every_months",
                            "role",
                            "measure",
                            "evidence",
                            "mandatory"));

    private final Map<String, List<PlanTemplate.Item>> items = new LinkedHashMap<>();

    private PlanTemplatesFile() {}

    static SortedMap<String, PlanTemplate> read(
            List<CatalogueRow> templates, List<CatalogueRow> items) {
        PlanTemplatesFile file = new PlanTemplatesFile();
        Set<String> codes = new HashSet<>();
        for (CatalogueRow row : templates) {
            if (!codes.add(row.code("code"))) {
                row.fault("code", "'" + row.text("code") + "' stands here twice.");
            }
        }
        for (CatalogueRow row : items) {
            String template = row.code("template");
            if (!template.isEmpty() && !codes.contains(template)) {
                row.fault(
                        "template",
                        CatalogueRow.seen(template) + " is not in " + TABLE.file() + ".");
            }
            file.item(row, file.items.computeIfAbsent(template, any -> new ArrayList<>()));
        }
        SortedMap<String, PlanTemplate> read = new TreeMap<>();
        templates.forEach(row -> file.template(row, read));
        return read;
    }

    private void template(CatalogueRow row, SortedMap<String, PlanTemplate> read) {
        String code = row.text("code");
        String name = row.mandatory("name");
        row.mandatory("type");
        PlanType type = row.oneOf("type", PlanType.class, PlanType.RECOVERY);
        row.oneOf("confidence", Confidence.class, Confidence.RECALLED);
        List<PlanTemplate.Item> own = items.getOrDefault(code, List.of());
        if (own.isEmpty() && row.isSound()) {
            row.fault("code", "It has no items in " + ITEMS.file() + ".");
        }
        if (row.isSound()) {
            read.put(code, new PlanTemplate(code, name, type, row.text("source"), own));
        }
    }

    private void item(CatalogueRow row, List<PlanTemplate.Item> earlier) {
        String number = row.mandatory("number");
        if (!number.isEmpty() && !Milestone.isNumber(number)) {
            row.fault("number", CatalogueRow.seen(number) + " is not a number such as 2 or 2.1.");
        }
        int point = number.lastIndexOf('.');
        Set<String> numbers = new HashSet<>();
        earlier.forEach(each -> numbers.add(each.number()));
        if (numbers.contains(number)) {
            row.fault("number", "'" + number + "' stands here twice.");
        } else if (point > 0 && !numbers.contains(number.substring(0, point))) {
            row.fault("number", number.substring(0, point) + " does not stand above it.");
        }
        String text = row.mandatory("text");
        row.mandatory("purpose");
        row.mandatory("when");
        When.Kind when = row.oneOf("when", When.Kind.class, When.Kind.BY);
        LocalDate day = row.date("day");
        int every = row.wholeOr("every_months", 0, 1, NamedSettings.MOST_MONTHS);
        if ((when == When.Kind.ONGOING) != (every > 0)) {
            row.fault(
                    "every_months",
                    when == When.Kind.ONGOING
                            ? "Say after how many months an ONGOING item is reviewed again."
                            : "Only ONGOING items are reviewed again and again.");
        }
        Milestone.Purpose purpose =
                row.oneOf("purpose", Milestone.Purpose.class, Milestone.Purpose.SUPPORT);
        boolean mandatory = row.yes("mandatory", true);
        if (row.isSound()) {
            earlier.add(
                    new PlanTemplate.Item(
                            number,
                            row.text("section"),
                            text,
                            purpose,
                            when,
                            day,
                            every,
                            row.text("role"),
                            row.text("measure"),
                            row.text("evidence"),
                            mandatory));
        }
    }
}
