package uk.pctmonitor.report.page.board;

import uk.pctmonitor.report.page.pack.Risk;
import uk.pctmonitor.report.page.pack.Sentence;

/**
 * A risk, ready to print.
 *
 * @param why a sentence
 */
public record RiskLine(String name, String category, String why) {

    static RiskLine of(Risk risk) {
        return new RiskLine(
                risk.metric().name(), risk.metric().category(), Sentence.of(risk.words()));
    }
}
