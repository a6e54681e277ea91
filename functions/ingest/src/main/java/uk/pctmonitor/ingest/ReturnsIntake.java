package uk.pctmonitor.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.core.intake.Differences;
import uk.pctmonitor.core.intake.Earlier;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.FindingCode;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.intake.Plausibility;
import uk.pctmonitor.core.intake.Severity;
import uk.pctmonitor.core.metric.Return;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.ReturnItems;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;
import uk.pctmonitor.store.work.WorkItem;

/** What a good file of returns comes to, beside the returns that are there already. */
final class ReturnsIntake {

    private final MonitorTable table;
    private final LoadedCatalogue catalogue;

    ReturnsIntake(MonitorTable table, LoadedCatalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
    }

    Intake of(CollectionDefinition collection, List<Return> now, Origin origin) {
        EarlierReturns earlier =
                EarlierReturns.load(new Returns(table), collection.code(), now, origin.order());
        Map<String, List<Earlier>> before = earlier.before();
        Findings findings =
                Plausibility.check(now, origin.submitter(), before, catalogue.catalogue());
        Differences differences = Differences.between(now, before);
        List<StoredReturn> clashes =
                now.stream()
                        .flatMap(each -> earlier.sameSecond(each, origin.document().key()).stream())
                        .toList();
        LedgerStatus status = status(now, earlier);
        return new Intake(
                status,
                now.stream().map(each -> item(each, origin)).toList(),
                work(collection, now, origin, status),
                quarters(now),
                (int) now.stream().map(Return::org).distinct().count(),
                findings.and(sameSecond(clashes)),
                differences,
                status == LedgerStatus.ACCEPTED ? List.of() : standing(now, earlier),
                clashes);
    }

    /**
     * What became of it, as people are told. Readers see the returns all the same and go by their
     * order, so nothing rests on the index being up to date here.
     */
    private static LedgerStatus status(List<Return> now, EarlierReturns earlier) {
        if (!now.isEmpty()
                && now.stream()
                        .allMatch(each ->
                                earlier.current(each).filter(earlier::isLater).isPresent())) {
            return LedgerStatus.SUPERSEDED;
        }
        return !now.isEmpty()
                        && now.stream()
                                .allMatch(each ->
                                        earlier.current(each)
                                                .filter(other -> !earlier.isLater(other))
                                                .filter(other ->
                                                        SameFigures.in(each, other.content()))
                                                .isPresent())
                ? LedgerStatus.DUPLICATE_CONTENT
                : LedgerStatus.ACCEPTED;
    }

    private Item item(Return content, Origin origin) {
        String sha =
                catalogue.register().answersTo(content.org(), content.quarter().end()).orElse("");
        return ReturnItems.item(content, origin, sha);
    }

    /**
     * The organisations of the file with their quarters, and those that a complete file would have
     * held in a quarter: assess has to see that they are missing. A superseded file changes no
     * current return.
     */
    private List<WorkItem> work(
            CollectionDefinition collection, List<Return> now, Origin origin, LedgerStatus status) {
        if (status == LedgerStatus.SUPERSEDED) {
            return List.of();
        }
        WorkSlices slices = new WorkSlices(false);
        now.forEach(each -> slices.add(collection.code(), each.org(), only(each.quarter())));
        for (Quarter quarter : quarters(now)) {
            catalogue
                    .submitters()
                    .expected(origin.submitter(), collection, quarter.end())
                    .forEach(org -> slices.add(collection.code(), org, only(quarter)));
        }
        return slices.of(origin.submission());
    }

    private static SortedSet<Quarter> only(Quarter quarter) {
        return new TreeSet<>(List.of(quarter));
    }

    private static SortedSet<Quarter> quarters(List<Return> now) {
        return now.stream().map(Return::quarter).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<StoredReturn> standing(List<Return> now, EarlierReturns earlier) {
        return now.stream().map(earlier::current).flatMap(Optional::stream).toList();
    }

    private static Findings sameSecond(List<StoredReturn> clashes) {
        List<Finding> findings = new ArrayList<>();
        clashes.stream()
                .map(StoredReturn::submitter)
                .distinct()
                .sorted()
                .forEach(other ->
                        findings.add(
                                new Finding(
                                        Severity.WARNING,
                                        FindingCode.SAME_SECOND.name(),
                                        null,
                                        null,
                                        null,
                                        "'"
                                                + Objects.requireNonNull(other)
                                                + "' uploaded returns for the same organisations"
                                                + " and quarter in the same second.",
                                        "Agree which file is right and upload that one again.")));
        return new Findings(findings, 0, findings.size());
    }
}
