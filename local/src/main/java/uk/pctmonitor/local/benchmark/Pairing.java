package uk.pctmonitor.local.benchmark;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.benchmark.Compared;
import uk.pctmonitor.core.benchmark.LeftOut;
import uk.pctmonitor.core.benchmark.PeerSet;
import uk.pctmonitor.core.benchmark.SpendAndOutcome;
import uk.pctmonitor.core.organisation.Register;

/**
 * What one set of peers spends, beside what it achieves.
 *
 * @param peers who they are
 * @param spend for each resident, and who is left out
 * @param outcome as reported, and who is left out
 * @param quadrants null with too few peers that have both
 */
public record Pairing(
        PeerSet peers,
        Compared<BigDecimal> spend,
        Compared<BigDecimal> outcome,
        @Nullable SpendAndOutcome quadrants) {

    /** Pairs the figures of both metrics. */
    public static Pairing of(PeerSet peers, Reported spend, Reported outcome, Register register) {
        SortedSet<String> codes = peers.organisations();
        Compared<BigDecimal> spends =
                Compared.perHead(codes, spend.measures(), spend.metric(), register);
        Compared<BigDecimal> outcomes =
                Compared.figures(codes, outcome.measures(), outcome.metric());
        return new Pairing(
                peers,
                spends,
                outcomes,
                SpendAndOutcome.of(spends.figures(), outcomes.figures()).orElse(null));
    }

    /** Organisations that reported either metric or might have. */
    public static SortedSet<String> organisations(Reported spend, Reported outcome) {
        SortedSet<String> both = new TreeSet<>(spend.organisations());
        both.addAll(outcome.organisations());
        return both;
    }

    /** Who lacks one of the two, with the reason; of two reasons that of the spend. */
    SortedMap<String, LeftOut> leftOut() {
        SortedMap<String, LeftOut> leftOut = new TreeMap<>(outcome.leftOut());
        leftOut.putAll(spend.leftOut());
        return leftOut;
    }
}
