package uk.pctmonitor.assess;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.pctmonitor.aws.template.permission.RoleTable;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.Cell;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Measure;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.store.alerts.AlertBooks;
import uk.pctmonitor.store.alerts.AlertEvent;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.check.OutboxChecker;
import uk.pctmonitor.store.check.PlansChecker;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.ledger.Submissions;
import uk.pctmonitor.store.people.PeopleItems;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MemoryTable;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Write;
import uk.pctmonitor.store.returns.ReturnItems;
import uk.pctmonitor.store.work.WorkItem;

/** A table, two metrics and two organisations under Q39, with uploads in one line each. */
final class World {

    static final String BATH = "5FL";
    static final String BRISTOL = "5QJ";
    static final String SHA = "Q39";

    final MemoryTable table = new MemoryTable();
    LoadedCatalogue rules = Rules.of("rules1", "95");
    private Instant now = Instant.parse("2013-08-01T12:00:00Z");

    /** Moves the clock to the day. */
    World on(String day) {
        now = LocalDate.parse(day).atTime(12, 0).atZone(London.ZONE).toInstant();
        return this;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return London.dateOf(now);
    }

    /**
     * An accepted file of one return.
     *
     * @param word its order among all files, such as a1
     * @param figures such as {@code DTAP=96.1 MMR=-}; a dash is a blank
     */
    World accept(String word, String org, Quarter quarter, String figures) {
        stage(word, org, quarter, figures);
        return finish(word, List.of(org), quarter);
    }

    /** Stores a return that nobody can see yet. */
    World stage(String word, String org, Quarter quarter, String figures) {
        Origin origin = Submissions.origin(word);
        Return content = new Return(org, Rules.COVER, quarter, measures(figures));
        table.putAll(List.of(ReturnItems.item(content, origin, SHA)));
        return this;
    }

    /** Accepts a file and asks for the organisations to be assessed. */
    World finish(String word, List<String> orgs, Quarter... quarters) {
        Submissions.finish(table, Submissions.origin(word), LedgerStatus.ACCEPTED);
        return ask(word, orgs, quarters);
    }

    World ask(String word, List<String> orgs, Quarter... quarters) {
        WorkItem work =
                new WorkItem(word, 1, Rules.COVER, orgs, new TreeSet<>(Arrays.asList(quarters)));
        table.transact(List.of(Write.put(work.item())));
        return this;
    }

    /** Asks for the organisation, as far as it has reported. */
    World askForReported(String word, String org, Quarter... quarters) {
        TreeMap<String, SortedSet<Quarter>> asked = new TreeMap<>();
        asked.put(org, new TreeSet<>(Arrays.asList(quarters)));
        table.transact(
                List.of(Write.put(new WorkItem(word, 1, Rules.COVER, asked, "", true).item())));
        return this;
    }

    /** Orders the quarters to be assessed again, silently. */
    Replay.Ordered replay(Quarter... quarters) {
        return replay(table, false, quarters);
    }

    /** The same, and people are told what changes. */
    Replay.Ordered replayAloud(Quarter... quarters) {
        return replay(table, true, quarters);
    }

    /** Orders through another table. */
    Replay.Ordered replay(MonitorTable through, boolean isTold, Quarter... quarters) {
        return new Replay(new RoleTable(through, "AssessRole"), rules)
                .order(new TreeSet<>(Arrays.asList(quarters)), isTold);
    }

    /** An accepted file of agreed targets for one metric and quarter. */
    World agree(String word, String org, String metric, Quarter quarter, String target) {
        AgreedTarget agreed =
                new AgreedTarget(
                        org,
                        metric,
                        quarter.year(),
                        quarter,
                        new Goal.Threshold(new BigDecimal(target)),
                        null,
                        word + ".csv, row 2");
        table.putAll(List.of(PeopleItems.targets(org, List.of(agreed), Submissions.origin(word))));
        return finish(word, List.of(org), quarter);
    }

    AssessSlice.Summary assess() {
        return assess(table);
    }

    AssessSlice.Summary assess(MonitorTable through) {
        return new AssessSlice(new RoleTable(through, "AssessRole"), rules, () -> now).runWaiting();
    }

    /** What has been told of the organisation, in the order in which it was told. */
    List<String> told(String org) {
        List<String> told = new ArrayList<>();
        for (Item entry : table.query("OUTBOX#" + SHA, "")) {
            for (AlertEvent event : new AlertBooks(table).events(org)) {
                if (event.outbox().equals(entry.key())) {
                    told.add(inWords(event.transition()));
                }
            }
        }
        return told;
    }

    List<Transition> transitions(String org) {
        return new AlertBooks(table).events(org).stream().map(AlertEvent::transition).toList();
    }

    /** The levels in the organisation's book, such as {@code MMR=RED}. */
    Set<String> open(String org) {
        return new AlertBooks(table)
                .of(org).book().open().stream()
                        .map(state -> state.key().subject() + "=" + state.level())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The organisation's plans, such as {@code RP-5FL-1 REQUIRED MMR=RED FAILING}. */
    List<String> plans(String org) {
        Plans plans = new Plans(table);
        return plans.all(org).stream()
                .map(id -> plans.find(id).orElseThrow())
                .map(plan ->
                        plan.id()
                                + " "
                                + plan.state()
                                + plan.findings().stream()
                                        .map(each ->
                                                " %s=%s %s"
                                                        .formatted(
                                                                each.subject(),
                                                                each.level(),
                                                                each.standing()))
                                        .collect(Collectors.joining()))
                .toList();
    }

    /** Every promise that is not kept, of both organisations. */
    List<Invariants.Fault> faults() {
        Invariants invariants = new Invariants(table, rules);
        List<Invariants.Fault> faults = new ArrayList<>(invariants.faultsOf(BATH, today()));
        faults.addAll(invariants.faultsOf(BRISTOL, today()));
        new PlansChecker(table)
                .check(List.of(BATH, BRISTOL))
                .breaches()
                .forEach(each ->
                        faults.add(new Invariants.Fault(each.invariant(), "", each.toString())));
        new OutboxChecker(table)
                .check(List.of(BATH, BRISTOL), List.of(BATH, BRISTOL, SHA))
                .breaches()
                .forEach(each ->
                        faults.add(new Invariants.Fault(each.invariant(), "", each.toString())));
        return faults;
    }

    /** Everything that assessing writes: all items but files, returns, targets and work. */
    List<Item> written() {
        return table.everything().stream()
                .filter(item ->
                        !item.key().pk().startsWith("FILE#")
                                && !item.key().pk().equals(WorkItem.PARTITION)
                                && !item.key().sk().startsWith("RETURN#")
                                && !item.key().sk().startsWith("TARGETS#"))
                .toList();
    }

    private static String inWords(Transition it) {
        return it.key().subject()
                + " "
                + it.change()
                + (it.closing() == null ? "" : " " + it.closing())
                + " "
                + it.from()
                + ">"
                + it.to()
                + " "
                + it.quarter().label()
                + (it.current() ? "" : " (past)");
    }

    private static SortedMap<String, Measure> measures(String figures) {
        SortedMap<String, Measure> measures = new TreeMap<>();
        BigDecimal cohort = new BigDecimal("500");
        for (String figure : figures.split(" ", -1)) {
            String[] parts = figure.split("=", -1);
            Cell cell = new Cell(2, parts[0]);
            measures.put(
                    parts[0],
                    "-".equals(parts[1])
                            ? Measure.blank(cohort, cell)
                            : Measure.ofValueAndDenominator(
                                    new BigDecimal(parts[1]),
                                    cohort,
                                    BigDecimal.valueOf(100),
                                    cell));
        }
        return measures;
    }
}
