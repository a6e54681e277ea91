package uk.pctmonitor.readers;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.Deadlines;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Checked;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.CollectionDefinition.ClosedOrganisations;
import uk.pctmonitor.core.intake.CollectionDefinition.Column;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.CollectionDefinition.Limits;
import uk.pctmonitor.core.intake.CollectionDefinition.PeriodIn;
import uk.pctmonitor.core.intake.CollectionDefinition.Ratios;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.CollectionDefinition.RowErrors;
import uk.pctmonitor.core.intake.CollectionDefinition.Shape;
import uk.pctmonitor.core.intake.DecisionRules;
import uk.pctmonitor.core.intake.Submitters;
import uk.pctmonitor.core.intake.Upload;
import uk.pctmonitor.core.intake.Validator;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.metric.YearToDate;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.organisation.Succession;

/**
 * A small country to upload from: four trusts, of which 5Q1 has closed with one successor and 5Q2
 * with two, and the metrics MMR (a percentage), WAIT (a count) and BAL (a balance, which may be
 * negative). Files come on 20 April 2010, a Tuesday, on time for 2009/10 Q4.
 */
final class Uploads {

    static final String NATIONAL = "nat";

    private static final Map<String, String> BARRIERS =
            Map.of("CAPACITY", "too few people", "INFORMATION", "figures are missing");

    private Shape shape = Shape.LONG;
    private Kind kind = Kind.RETURNS;
    private char delimiter = ',';
    private char decimal = '.';
    private PeriodIn periodIn = PeriodIn.COLUMNS;
    private ClosedOrganisations closed = ClosedOrganisations.REFUSE;
    private Ratios ratios = Ratios.EITHER;
    private RowErrors rowErrors = RowErrors.REFUSE_FILE;
    private Set<String> markers = Set.of();
    private List<Column> columns = longColumns();
    private Limits limits = Limits.DEFAULT;
    private String submitter = NATIONAL;
    private String fileName = "return.csv";
    private LocalDate received = LocalDate.of(2010, 4, 20); // Tuesday
    private boolean calendarKnown = true;
    private @Nullable Set<String> expected;

    static Uploads ofLong() {
        return new Uploads();
    }

    static Uploads ofWide() {
        Uploads wide = new Uploads();
        wide.shape = Shape.WIDE;
        wide.columns =
                List.of(
                        column("fiscal_year", Role.FINANCIAL_YEAR, "financial year"),
                        column("quarter", Role.QUARTER),
                        column("pct_code", Role.ORGANISATION, "org code"),
                        optional("pct_name", Role.IGNORED),
                        new Column(
                                "denominator",
                                List.of(),
                                Role.DENOMINATOR,
                                List.of("MMR", "NEW"),
                                true),
                        new Column("mmr", List.of("mmr_24m"), Role.VALUE, List.of("MMR"), true),
                        new Column("waiting", List.of(), Role.VALUE, List.of("WAIT"), false),
                        new Column("newer", List.of(), Role.VALUE, List.of("NEW"), false));
        return wide;
    }

    static Uploads ofTargets() {
        Uploads targets = new Uploads();
        targets.kind = Kind.TARGETS;
        targets.columns =
                List.of(
                        column("org", Role.ORGANISATION),
                        column("metric", Role.METRIC),
                        column("period", Role.PERIOD),
                        column("target", Role.TARGET),
                        optional("amber_limit", Role.AMBER_LIMIT));
        return targets;
    }

    static Uploads ofContacts() {
        Uploads contacts = new Uploads();
        contacts.kind = Kind.CONTACTS;
        contacts.columns =
                List.of(
                        column("org", Role.ORGANISATION),
                        column("role", Role.CONTACT_ROLE),
                        optional("name", Role.CONTACT_NAME),
                        column("email", Role.EMAIL),
                        optional("from", Role.FROM),
                        optional("to", Role.TO));
        return contacts;
    }

    static Uploads ofPlans() {
        Uploads plans = new Uploads();
        plans.kind = Kind.PLANS;
        plans.columns =
                List.of(
                        column("plan", Role.PLAN),
                        optional("org", Role.ORGANISATION),
                        optional("type", Role.PLAN_TYPE),
                        column("title", Role.TITLE),
                        column("prepared_by", Role.PREPARED_BY),
                        optional("accountable", Role.ACCOUNTABLE),
                        optional("signatories", Role.SIGNATORIES),
                        optional("starts", Role.STARTS),
                        column("milestone", Role.MILESTONE),
                        optional("section", Role.IGNORED),
                        column("action", Role.ACTION),
                        column("purpose", Role.PURPOSE),
                        optional("findings", Role.FINDINGS),
                        column("when", Role.WHEN),
                        column("due", Role.DUE),
                        optional("every_months", Role.EVERY_MONTHS),
                        optional("owner_org", Role.OWNER_ORG),
                        column("owner", Role.OWNER),
                        optional("measure", Role.MEASURE),
                        optional("evidence", Role.EVIDENCE),
                        optional("mandatory", Role.MANDATORY));
        return plans;
    }

    static Uploads ofMilestones() {
        Uploads milestones = new Uploads();
        milestones.kind = Kind.MILESTONES;
        milestones.columns =
                List.of(
                        column("plan", Role.PLAN),
                        column("milestone", Role.MILESTONE),
                        column("status", Role.STATUS),
                        column("on", Role.ON),
                        optional("percent", Role.PERCENT),
                        optional("evidence", Role.EVIDENCE),
                        optional("rating", Role.RATING),
                        optional("barrier", Role.BARRIER),
                        optional("note", Role.NOTE),
                        column("by", Role.BY));
        return milestones;
    }

    static Uploads ofSignoffs() {
        Uploads signoffs = new Uploads();
        signoffs.kind = Kind.SIGNOFFS;
        signoffs.columns =
                List.of(
                        column("plan", Role.PLAN),
                        column("version", Role.VERSION),
                        column("act", Role.ACT),
                        column("by", Role.BY),
                        optional("reason", Role.REASON));
        return signoffs;
    }

    static Uploads ofAcknowledgements() {
        Uploads acks = new Uploads();
        acks.kind = Kind.ACKNOWLEDGEMENTS;
        acks.columns =
                List.of(
                        column("org", Role.ORGANISATION),
                        column("metric", Role.METRIC),
                        column("by", Role.BY),
                        column("until", Role.TO),
                        column("note", Role.NOTE));
        return acks;
    }

    private static List<Column> longColumns() {
        return List.of(
                column("org", Role.ORGANISATION, "pct", "pct_code"),
                column("metric", Role.METRIC),
                column("period", Role.PERIOD),
                optional("numerator", Role.NUMERATOR),
                optional("denominator", Role.DENOMINATOR),
                optional("value", Role.VALUE),
                optional("expected", Role.EXPECTED),
                optional("forecast", Role.FORECAST));
    }

    private static Column column(String header, Role role, String... aliases) {
        return new Column(header, List.of(aliases), role, List.of(), true);
    }

    private static Column optional(String header, Role role) {
        return new Column(header, List.of(), role, List.of(), false);
    }

    Uploads dividedBy(char cells, char decimals) {
        delimiter = cells;
        decimal = decimals;
        return this;
    }

    Uploads periodInFileName(String name) {
        periodIn = PeriodIn.FILE_NAME;
        columns = columns.stream().filter(each -> each.role() != Role.PERIOD).toList();
        return named(name);
    }

    Uploads named(String name) {
        fileName = name;
        return this;
    }

    Uploads closed(ClosedOrganisations setting) {
        closed = setting;
        return this;
    }

    Uploads ratios(Ratios setting) {
        ratios = setting;
        return this;
    }

    Uploads skippingFaultyRows() {
        rowErrors = RowErrors.SKIP_ROW;
        return this;
    }

    Uploads markers(String... allowed) {
        markers = Set.of(allowed);
        return this;
    }

    Uploads limits(long bytes, long rows, int columnLimit, int characters) {
        limits = new Limits(bytes, rows, columnLimit, characters);
        return this;
    }

    Uploads by(String code) {
        submitter = code;
        return this;
    }

    Uploads receivedOn(LocalDate day) {
        received = day;
        return this;
    }

    Uploads outsideTheCalendar() {
        calendarKnown = false;
        return this;
    }

    Uploads expecting(String... codes) {
        expected = Set.of(codes);
        return this;
    }

    Checked check(String text) {
        return check(text.getBytes(StandardCharsets.UTF_8));
    }

    Checked check(byte[] bytes) {
        return check(new ByteArrayInputStream(bytes));
    }

    Checked check(InputStream bytes) {
        CollectionDefinition definition = definition();
        Instant at = received.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/London")).toInstant();
        return new Validator(
                        definition,
                        catalogue(),
                        register(),
                        submitters(),
                        deadlines(),
                        new DecisionRules(92, 92, new TreeMap<>(BARRIERS)))
                .check(new Upload(submitter, fileName, at, 0), CsvRows.open(bytes, definition));
    }

    CollectionDefinition definition() {
        return new CollectionDefinition(
                "imm",
                "Immunisation",
                kind,
                shape,
                delimiter,
                decimal,
                periodIn,
                closed,
                ratios,
                rowErrors,
                markers,
                columns,
                kind == Kind.RETURNS ? List.of("BAL", "MMR", "NEW", "WAIT") : List.of(),
                limits);
    }

    static Catalogue catalogue() {
        return new Catalogue(
                List.of(
                        metric("BAL", null, null, null, Direction.HIGHER, null),
                        metric("MMR", "100", "0", "100", Direction.HIGHER, null),
                        metric("NEW", "100", "0", "100", Direction.HIGHER, Quarter.of(2010, 1)),
                        metric("OTHER", null, "0", null, Direction.LOWER, null),
                        metric("SHARE", "100", "0", null, Direction.RANGE, null),
                        metric("WAIT", null, "0", null, Direction.LOWER, null)),
                List.of());
    }

    private static Metric metric(
            String code,
            @Nullable String per,
            @Nullable String lowest,
            @Nullable String highest,
            Direction direction,
            @Nullable Quarter from) {
        return new Metric(
                code,
                code + " name",
                code,
                "OUTCOME",
                "quality",
                "",
                per == null ? "" : "%",
                per == null ? null : new BigDecimal(per),
                direction,
                per == null ? YearToDate.SUM : YearToDate.RATIO,
                "immunised",
                "children",
                null,
                lowest == null ? null : new BigDecimal(lowest),
                highest == null ? null : new BigDecimal(highest),
                "100".equals(highest),
                1,
                from,
                null,
                "1",
                "test",
                Confidence.SOURCED,
                true,
                false,
                BigDecimal.ONE,
                new AmberRule.None(),
                List.of("old-" + code.toLowerCase(java.util.Locale.ROOT)));
    }

    static Register register() {
        LocalDate merged = LocalDate.of(2006, 9, 30);
        List<Organisation> all = new ArrayList<>();
        all.add(organisation("5A1", "Anytown", null));
        all.add(organisation("5A2", "Barchester", null));
        all.add(organisation("5E1", "Stockton-on-Tees Teaching", null));
        all.add(organisation("5Q1", "Closed One", merged));
        all.add(organisation("5Q2", "Closed Two", merged));
        return new Register(
                all,
                List.of(
                        new Succession("5Q1", "5A1", merged.plusDays(1)),
                        new Succession("5Q2", "5A1", merged.plusDays(1)),
                        new Succession("5Q2", "5A2", merged.plusDays(1))));
    }

    private static Organisation organisation(String code, String name, @Nullable LocalDate closed) {
        return new Organisation(
                code, name, "PCT", LocalDate.of(2002, 4, 1), closed, null, List.of());
    }

    private Submitters submitters() {
        return new Submitters() {
            @Override
            public Optional<String> name(String code) {
                return code.equals(NATIONAL) || register().find(code).isPresent()
                        ? Optional.of(code)
                        : Optional.empty();
            }

            @Override
            public boolean maySubmit(String code, String collection) {
                return !code.equals("5A2");
            }

            @Override
            public boolean mayReportOn(String code, String collection, String org, LocalDate day) {
                return code.equals(NATIONAL) || code.equals(org);
            }

            @Override
            public SortedSet<String> expected(
                    String code, CollectionDefinition collection, LocalDate day) {
                return new TreeSet<>(expected == null ? Set.of() : expected);
            }

            @Override
            public List<String> nationalSubmitters(String collection) {
                return List.of(NATIONAL);
            }

            @Override
            public SortedSet<String> named() {
                return new TreeSet<>(Set.of(NATIONAL));
            }
        };
    }

    private Deadlines deadlines() {
        return new Deadlines(
                day -> {
                    if (!calendarKnown) {
                        throw new CalendarRangeException(
                                day, LocalDate.of(2004, 1, 1), LocalDate.of(2016, 12, 31));
                    }
                    // Good Friday and Easter Monday 2010
                    return day.getDayOfWeek() != DayOfWeek.SATURDAY
                            && day.getDayOfWeek() != DayOfWeek.SUNDAY
                            && !day.equals(LocalDate.of(2010, 4, 2))
                            && !day.equals(LocalDate.of(2010, 4, 5));
                },
                13,
                10);
    }
}
