package uk.pctmonitor.ingest;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.alert.AlertPolicy;
import uk.pctmonitor.core.calendar.Deadlines;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Submitters;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * A small region for tests: PCTs under one SHA, some metrics in one long collection, a national
 * submitter {@code phe} that reports on all of them, and each PCT for itself.
 */
final class Region {

    static final String HEADER = "pct_code,metric,period,numerator,denominator\n";

    private Region() {}

    static LoadedCatalogue of(int pcts, int metrics) {
        List<Organisation> organisations = new ArrayList<>();
        organisations.add(organisation("Q39", "SHA", List.of()));
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < pcts; i++) {
            String code = pct(i);
            codes.add(code);
            organisations.add(
                    organisation(code, "PCT", List.of(new Organisation.Oversight("Q39", null))));
        }
        List<Metric> all = new ArrayList<>();
        for (int i = 0; i < metrics; i++) {
            all.add(metric(name(i)));
        }
        TreeMap<String, CollectionDefinition> collections = new TreeMap<>();
        for (CollectionDefinition each :
                List.of(
                        collection(
                                "quarterly",
                                Kind.RETURNS,
                                all.stream().map(Metric::code).toList(),
                                column("pct_code", Role.ORGANISATION),
                                column("metric", Role.METRIC),
                                column("period", Role.PERIOD),
                                column("numerator", Role.NUMERATOR),
                                column("denominator", Role.DENOMINATOR),
                                new Column("forecast", List.of(), Role.FORECAST, List.of(), false)),
                        collection(
                                "targets",
                                Kind.TARGETS,
                                List.of(),
                                column("pct_code", Role.ORGANISATION),
                                column("metric", Role.METRIC),
                                column("period", Role.PERIOD),
                                column("target", Role.TARGET)),
                        collection(
                                "contacts",
                                Kind.CONTACTS,
                                List.of(),
                                column("org", Role.ORGANISATION),
                                column("role", Role.CONTACT_ROLE),
                                column("name", Role.CONTACT_NAME),
                                column("email", Role.EMAIL)))) {
            collections.put(each.code(), each);
        }
        return new LoadedCatalogue(
                "0123456789ab",
                new Catalogue(all, List.of()),
                new Register(organisations, List.of()),
                collections,
                new Everybody(new TreeSet<>(codes)),
                new Deadlines(
                        day ->
                                day.getDayOfWeek() != DayOfWeek.SATURDAY
                                        && day.getDayOfWeek() != DayOfWeek.SUNDAY,
                        13,
                        10),
                AlertPolicy.DEFAULT);
    }

    /** Code of the n-th PCT: 5A0, 5A1 and so on. */
    static String pct(int number) {
        return "5" + (char) ('A' + number / 10) + number % 10;
    }

    static String name(int metric) {
        return "MEASURE-%02d".formatted(metric);
    }

    private static Organisation organisation(
            String code, String kind, List<Organisation.Oversight> answersTo) {
        return new Organisation(code, code + " " + kind, kind, null, null, null, answersTo);
    }

    private static Metric metric(String code) {
        return new Metric(
                code,
                "Children immunised",
                "Immunised",
                "OUTCOME",
                "",
                "",
                "%",
                new BigDecimal("100"),
                Direction.HIGHER,
                YearToDate.RATIO,
                "children immunised",
                "children",
                null,
                null,
                null,
                true,
                1,
                null,
                null,
                "1",
                "test",
                Confidence.SOURCED,
                true,
                false,
                BigDecimal.ONE,
                new AmberRule.Points(new BigDecimal("5")),
                List.of());
    }

    private static CollectionDefinition collection(
            String code, Kind kind, List<String> metrics, Column... columns) {
        return new CollectionDefinition(
                code,
                "Test " + code,
                kind,
                CollectionDefinition.Shape.LONG,
                ',',
                '.',
                CollectionDefinition.PeriodIn.COLUMNS,
                CollectionDefinition.ClosedOrganisations.REFUSE,
                CollectionDefinition.Ratios.NUMERATOR_AND_DENOMINATOR,
                CollectionDefinition.RowErrors.REFUSE_FILE,
                Set.of(),
                List.of(columns),
                metrics,
                CollectionDefinition.Limits.DEFAULT);
    }

    private static Column column(String header, Role role) {
        return new Column(header, List.of(), role, List.of(), true);
    }

    /** The national body reports on every PCT, a PCT on itself; Q39 sends targets and contacts. */
    private record Everybody(TreeSet<String> pcts) implements Submitters {
        @Override
        public Optional<String> name(String submitter) {
            return submitter.equals("phe") || submitter.equals("Q39") || pcts.contains(submitter)
                    ? Optional.of("The body " + submitter)
                    : Optional.empty();
        }

        @Override
        public boolean maySubmit(String submitter, String collection) {
            return submitter.equals("Q39") != collection.equals("quarterly");
        }

        @Override
        public boolean mayReportOn(String submitter, String collection, String org, LocalDate day) {
            return submitter.equals("phe") || submitter.equals("Q39") || submitter.equals(org);
        }

        @Override
        public SortedSet<String> expected(
                String submitter, CollectionDefinition collection, LocalDate day) {
            return submitter.equals("phe") ? pcts : new TreeSet<>();
        }

        @Override
        public List<String> nationalSubmitters(String collection) {
            return List.of("phe");
        }

        @Override
        public SortedSet<String> named() {
            return new TreeSet<>(Set.of("phe"));
        }
    }
}
