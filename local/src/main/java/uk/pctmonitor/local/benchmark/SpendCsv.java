package uk.pctmonitor.local.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.benchmark.LeftOut;
import uk.pctmonitor.core.benchmark.SpendAndOutcome;
import uk.pctmonitor.core.benchmark.SpendAndOutcome.Placed;
import uk.pctmonitor.core.message.SheetText;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.rating.Display;

/** Spend beside outcome as CSV: a line for each peer, those left out too. */
public final class SpendCsv {

    /** The columns, in order. */
    public static final List<String> COLUMNS =
            List.of(
                    "peers",
                    "org",
                    "sha",
                    "quarter",
                    "spend_metric",
                    "spend",
                    "spend_z",
                    "outcome_metric",
                    "outcome",
                    "outcome_z",
                    "compared",
                    "quadrant",
                    "left_out");

    private static final int DECIMALS = 6;

    private final Reported spend;
    private final Reported outcome;
    private final Register register;
    private final CsvWriter csv;

    /** Writes the header. The writer is left open and not flushed. */
    public SpendCsv(Writer out, Reported spend, Reported outcome, Register register) {
        this.spend = spend;
        this.outcome = outcome;
        this.register = register;
        this.csv = CsvWriter.builder().bufferSize(0).lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
    }

    /**
     * Writes one set of peers.
     *
     * @param only the one organisation to write, null for all
     */
    public void write(Pairing pairing, @Nullable String only) {
        SortedMap<String, LeftOut> leftOut = pairing.leftOut();
        @Nullable SpendAndOutcome quadrants = pairing.quadrants();
        for (String org : pairing.peers().organisations()) {
            if (only == null || only.equals(org)) {
                @Nullable Placed placed = quadrants == null ? null : quadrants.placed().get(org);
                @Nullable LeftOut reason = leftOut.get(org);
                csv.writeRecord(
                        SheetText.of(pairing.peers().name()),
                        org,
                        register.answersTo(org, spend.quarter().end()).orElse(""),
                        spend.quarter().label(),
                        spend.metric().code(),
                        number(pairing.spend().figures().get(org)),
                        placed == null ? "" : Wording.decimals(placed.spendScore(), DECIMALS),
                        outcome.metric().code(),
                        number(pairing.outcome().figures().get(org)),
                        placed == null ? "" : Wording.decimals(placed.outcomeScore(), DECIMALS),
                        Integer.toString(pairing.peers().organisations().size() - leftOut.size()),
                        placed == null ? "" : placed.quadrant(outcome.metric().direction()),
                        reason == null ? "" : reason.name());
            }
        }
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : Display.threshold(number);
    }
}
