package uk.pctmonitor.store.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Organisation.Oversight;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.organisation.RegisterCheck;
import uk.pctmonitor.core.organisation.Succession;

/**
 * {@code organisations.csv}, {@code oversight.csv} and {@code successions.csv}: who reports, who
 * they answer to, and who followed whom.
 */
final class OrganisationsFile {

    static final CatalogueTable TABLE =
            new CatalogueTable(
                    "organisations.csv",
                    List.of("code", "name"),
                    List.of("kind", "opened", "closed", "population", "answers_to"));
    static final CatalogueTable OVERSIGHT =
            new CatalogueTable("oversight.csv", List.of("organisation", "body", "from"), List.of());
    static final CatalogueTable SUCCESSIONS =
            new CatalogueTable(
                    "successions.csv", List.of("predecessor", "successor", "effective"), List.of());
    static final String DEFAULT_KIND = "ORGANISATION";

    private OrganisationsFile() {}

    static Register read(
            List<CatalogueRow> organisations,
            List<CatalogueRow> oversight,
            List<CatalogueRow> successions,
            FaultLog log) {
        Map<String, List<Oversight>> changes = changes(oversight);
        List<Entry<Organisation>> bodies = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (CatalogueRow row : organisations) {
            codes.add(row.text("code"));
            organisation(row, changes, bodies);
        }
        for (CatalogueRow row : oversight) {
            if (row.has("organisation") && !codes.contains(row.text("organisation"))) {
                row.fault(
                        "organisation",
                        "'%s' is not in organisations.csv.".formatted(row.text("organisation")));
            }
        }
        List<Entry<Succession>> followed = new ArrayList<>();
        for (CatalogueRow row : successions) {
            succession(row, followed);
        }
        if (!log.isCleanOf(TABLE.file(), OVERSIGHT.file(), SUCCESSIONS.file())) {
            return new Register(List.of(), List.of());
        }
        return checked(bodies, followed);
    }

    private static Register checked(
            List<Entry<Organisation>> bodies, List<Entry<Succession>> followed) {
        List<RegisterCheck.Fault> faults =
                RegisterCheck.faults(Entry.values(bodies), Entry.values(followed));
        for (RegisterCheck.Fault fault : faults) {
            CatalogueRow row =
                    switch (fault.listed()) {
                        case ORGANISATION -> bodies.get(fault.index()).row();
                        case SUCCESSION -> followed.get(fault.index()).row();
                    };
            row.fault(fault.field(), fault.text());
        }
        return faults.isEmpty()
                ? new Register(Entry.values(bodies), Entry.values(followed))
                : new Register(List.of(), List.of());
    }

    /** Changes of oversight by organisation, in time order. */
    private static Map<String, List<Oversight>> changes(List<CatalogueRow> rows) {
        Map<String, List<Oversight>> changes = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (CatalogueRow row : rows) {
            String organisation = row.code("organisation");
            String body = row.code("body");
            row.mandatory("from");
            LocalDate from = row.date("from");
            if (from != null && !seen.add(organisation + ' ' + from)) {
                row.fault("from", "%s already changes on %s.".formatted(organisation, from));
            }
            if (row.isSound() && from != null) {
                changes.computeIfAbsent(organisation, code -> new ArrayList<>())
                        .add(new Oversight(body, from));
            }
        }
        changes.values()
                .forEach(each ->
                        each.sort(
                                Comparator.comparing(
                                        Oversight::from,
                                        Comparator.nullsFirst(Comparator.naturalOrder()))));
        return changes;
    }

    private static void organisation(
            CatalogueRow row,
            Map<String, List<Oversight>> changes,
            List<Entry<Organisation>> bodies) {
        String code = row.code("code");
        String name = row.mandatory("name");
        LocalDate opened = row.date("opened");
        LocalDate closed = row.date("closed");
        Long population = row.whole("population");
        List<Oversight> answersTo = new ArrayList<>();
        if (row.has("answers_to")) {
            answersTo.add(new Oversight(row.code("answers_to"), null));
        }
        answersTo.addAll(changes.getOrDefault(code, List.of()));
        if (opened != null && closed != null && closed.isBefore(opened)) {
            row.fault("closed", "It can't close before it opens on " + opened + ".");
        }
        if (row.isSound()) {
            String kind = row.textOr("kind", DEFAULT_KIND);
            bodies.add(
                    new Entry<>(
                            row,
                            new Organisation(
                                    code, name, kind, opened, closed, population, answersTo)));
        }
    }

    private static void succession(CatalogueRow row, List<Entry<Succession>> followed) {
        String predecessor = row.code("predecessor");
        String successor = row.code("successor");
        row.mandatory("effective");
        LocalDate effective = row.date("effective");
        if (row.isSound() && effective != null) {
            followed.add(new Entry<>(row, new Succession(predecessor, successor, effective)));
        }
    }
}
