package uk.pctmonitor.store.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.organisation.Arrangement;
import uk.pctmonitor.core.organisation.Arrangements;

/** {@code arrangements.csv}: which organisations act together, and who decides for them. */
final class ArrangementsFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "arrangements.csv",
                    List.of("code", "name", "rule", "lead", "members"),
                    List.of("ceded", "from", "to", "source", "confidence"));

    private final PlanWords words;
    private final Set<String> codes = new HashSet<>();
    private final List<Arrangement> arrangements = new ArrayList<>();

    private ArrangementsFile(PlanWords words) {
        this.words = words;
    }

    static Arrangements read(List<CatalogueRow> rows, PlanWords words) {
        ArrangementsFile file = new ArrangementsFile(words);
        rows.forEach(file::arrangement);
        file.arrangements.sort(Comparator.comparing(Arrangement::code));
        return new Arrangements(file.arrangements);
    }

    private void arrangement(CatalogueRow row) {
        String code = row.code("code");
        if (!code.isEmpty() && !codes.add(code)) {
            row.fault("code", "'" + code + "' stands here twice.");
        }
        String name = row.mandatory("name");
        row.mandatory("rule");
        Arrangement.Rule rule =
                row.oneOf("rule", Arrangement.Rule.class, Arrangement.Rule.CONFEDERATION);
        String lead = row.code("lead");
        words.checkBody(row, "lead", lead);
        row.mandatory("members");
        List<String> members = row.list("members");
        members.forEach(each -> words.checkOrganisation(row, "members", each));
        List<String> ceded = row.list("ceded");
        if (rule == Arrangement.Rule.FEDERATION) {
            ceded.forEach(each -> words.checkFunction(row, "ceded", each));
        }
        if (rule == Arrangement.Rule.FEDERATION && ceded.isEmpty()) {
            row.fault("ceded", "A federation cedes functions: name those its lead signs for.");
        } else if (rule != Arrangement.Rule.FEDERATION && !ceded.isEmpty()) {
            row.fault("ceded", "Only a FEDERATION cedes functions.");
        }
        LocalDate from = row.date("from");
        LocalDate to = row.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            row.fault("to", "It can't end before it begins on " + from + ".");
        }
        row.oneOf("confidence", Confidence.class, Confidence.RECALLED);
        if (row.isSound()) {
            arrangements.add(
                    new Arrangement(
                            code,
                            name,
                            rule,
                            lead,
                            new TreeSet<>(members),
                            new TreeSet<>(ceded),
                            from,
                            to));
        }
    }
}
