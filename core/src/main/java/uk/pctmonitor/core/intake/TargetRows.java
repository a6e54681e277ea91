package uk.pctmonitor.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.FinancialYear;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.intake.Header.Position;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.core.metric.AmberRule;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.Metric;

/** Rows that each agree one target for a quarter or a financial year. */
final class TargetRows implements RowRules {

    private record Key(String org, String metric, FinancialYear year, @Nullable Quarter quarter) {}

    private record Kept(AgreedTarget target, long row) {}

    private record Period(FinancialYear year, @Nullable Quarter quarter) {
        String label() {
            return quarter == null ? year.label() : quarter.label();
        }
    }

    private final Check check;
    private final Header header;
    private final OrganisationRule organisations;
    private final MetricRule metrics;
    private final TargetCells cells;
    private final Map<Key, Kept> kept = new HashMap<>();
    private final List<AgreedTarget> targets = new ArrayList<>();

    TargetRows(Check check, Header header, Position org, Position metric, Position target) {
        this.check = check;
        this.header = header;
        this.organisations = new OrganisationRule(check, org);
        this.metrics = new MetricRule(check, metric);
        this.cells =
                new TargetCells(
                        new FigureParser(check.collection()),
                        target,
                        header.find(Role.AMBER_LIMIT).orElse(null));
    }

    @Override
    public void read(RowReading row) {
        String org = organisations.read(row, check.receivedOn());
        Metric metric = metrics.read(row);
        Period period = period(row);
        Goal goal = metric == null ? null : cells.goal(row, metric);
        Optional<AmberRule> amber =
                metric == null || goal == null ? Optional.empty() : cells.amber(row, metric, goal);
        if (row.faulty() || org == null || metric == null || period == null || goal == null) {
            return;
        }
        AgreedTarget target =
                new AgreedTarget(
                        org,
                        metric.code(),
                        period.year(),
                        period.quarter(),
                        goal,
                        amber.orElse(null),
                        "%s, row %d".formatted(check.upload().fileName(), row.line()));
        keep(row, target, period);
    }

    private void keep(RowReading row, AgreedTarget target, Period period) {
        Key key = new Key(target.org(), target.metric(), target.year(), target.quarter());
        Kept earlier = kept.putIfAbsent(key, new Kept(target, row.line()));
        if (earlier == null) {
            targets.add(target);
            return;
        }
        boolean same =
                earlier.target().goal().equals(target.goal())
                        && java.util.Objects.equals(earlier.target().amber(), target.amber());
        check.log()
                .add(
                        same
                                ? RepeatedRows.same(row.line(), earlier.row(), "The same target")
                                : RepeatedRows.conflict(
                                        row.line(),
                                        earlier.row(),
                                        null,
                                        "%s %s has two targets for %s (%s and %s)."
                                                .formatted(
                                                        target.org(),
                                                        target.metric(),
                                                        period.label(),
                                                        earlier.target().goal(),
                                                        target.goal())));
    }

    private @Nullable Period period(RowReading row) {
        Position at =
                header.find(Role.PERIOD).or(() -> header.find(Role.FINANCIAL_YEAR)).orElse(null);
        String text = at == null ? null : row.text(at);
        if (at == null || text == null) {
            return null;
        }
        String quarter = header.find(Role.QUARTER).map(row::text).orElse("");
        try {
            if (!quarter.isEmpty()) {
                return of(PeriodText.quarter(text, quarter));
            }
            return PeriodText.isYear(text)
                    ? new Period(PeriodText.year(text), null)
                    : of(PeriodText.quarter(text));
        } catch (IllegalArgumentException e) {
            row.error(
                    FindingCode.BAD_PERIOD,
                    at,
                    String.valueOf(e.getMessage()),
                    "A target is agreed for a quarter (2006/07 Q3) or a financial year (2006/07).");
            return null;
        }
    }

    private static Period of(Quarter quarter) {
        return new Period(quarter.year(), quarter);
    }

    @Override
    public void refuse(RowReading row) {
        // A target is not a figure: nothing to count.
    }

    @Override
    public Content content() {
        return new Content.Targets(targets);
    }
}
