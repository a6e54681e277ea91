package uk.pctmonitor.local.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.benchmark.Compared;
import uk.pctmonitor.core.benchmark.SpendAndOutcome;
import uk.pctmonitor.core.metric.Direction;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.local.text.Table;

/** Spend beside outcome, in words and as a table (S4.9). */
public final class SpendText {

    private final Reported spend;
    private final Reported outcome;
    private final Register register;

    public SpendText(Reported spend, Reported outcome, Register register) {
        this.spend = spend;
        this.outcome = outcome;
        this.register = register;
    }

    /** What holds for every set of peers. */
    public List<String> opening() {
        Metric spent = spend.metric();
        return BenchmarkText.lines(
                List.of(
                        "Spend and outcome, " + spend.quarter() + ".",
                        "Spend: %s (%s)%s."
                                .formatted(
                                        spent.name(),
                                        spent.code(),
                                        Compared.isPerHead(spent)
                                                ? ", as reported"
                                                : ", divided by the residents in the register, which"
                                                        + " has one number for all quarters"),
                        "Outcome: " + Wording.metric(outcome.metric()) + ".",
                        Wording.NO_RATING,
                        "Not a league table: the lines stand in the order of codes. A quadrant says"
                                + " where to ask a question, not that the spending brought the"
                                + " outcome."));
    }

    /** What holds for one set of peers. */
    public List<String> about(Pairing pairing) {
        int all = pairing.peers().organisations().size();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                "Peers: %s, %d; with both figures: %d. %s"
                        .formatted(
                                pairing.peers().title(),
                                all,
                                all - pairing.leftOut().size(),
                                Wording.leftOut(pairing.leftOut())));
        @Nullable SpendAndOutcome quadrants = pairing.quadrants();
        if (quadrants == null) {
            paragraphs.add(
                    "No quadrants: they need %d peers with both figures."
                            .formatted(SpendAndOutcome.FEWEST_PEERS));
        } else {
            paragraphs.add(axis(spend.metric(), quadrants, true).spread("spend"));
            paragraphs.add(axis(outcome.metric(), quadrants, false).spread("outcome"));
            paragraphs.add(counts(quadrants));
        }
        return BenchmarkText.lines(paragraphs);
    }

    private static Axis axis(Metric metric, SpendAndOutcome quadrants, boolean ofSpend) {
        List<BigDecimal> figures =
                quadrants.placed().values().stream()
                        .map(each -> ofSpend ? each.spend() : each.outcome())
                        .toList();
        return Axis.of(
                metric,
                ofSpend && !Compared.isPerHead(metric),
                ofSpend ? quadrants.spend() : quadrants.outcome(),
                figures);
    }

    private String counts(SpendAndOutcome quadrants) {
        Direction direction = outcome.metric().direction();
        Map<String, Long> counts =
                quadrants.placed().values().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.quadrant(direction),
                                        TreeMap::new,
                                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("; ", "Of the peers, ", "."));
    }

    /**
     * The peers that have both figures, as a table.
     *
     * @param only the one organisation to show, null for all
     */
    public List<String> table(Pairing pairing, @Nullable String only) {
        @Nullable SpendAndOutcome quadrants = pairing.quadrants();
        if (quadrants == null) {
            return List.of();
        }
        Axis spends = axis(spend.metric(), quadrants, true);
        Axis outcomes = axis(outcome.metric(), quadrants, false);
        Table table =
                new Table("Org", "Name", "Spend", "Spend z", "Outcome", "Outcome z", "Quadrant");
        quadrants
                .placed()
                .forEach((org, placed) -> {
                    if (only == null || only.equals(org)) {
                        table.row(
                                org,
                                register.find(org).map(Organisation::name).orElse(""),
                                spends.print(placed.spend()),
                                Wording.signed(placed.spendScore(), 2),
                                outcomes.print(placed.outcome()),
                                Wording.signed(placed.outcomeScore(), 2),
                                placed.quadrant(outcome.metric().direction()));
                    }
                });
        return table.isEmpty() ? List.of() : table.lines();
    }
}
