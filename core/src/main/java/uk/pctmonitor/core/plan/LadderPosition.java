package uk.pctmonitor.core.plan;

import java.time.LocalDate;

/**
 * Where one category of one PCT stands on the ladder of escalation.
 *
 * @param since the London date on which it came there
 * @param reason why, in words that can follow the stage's name
 */
public record LadderPosition(Stage stage, LocalDate since, String reason) {
    /** Where a category begins of which nothing was ever said. */
    public static LadderPosition steady(LocalDate day) {
        return new LadderPosition(Stage.STEADY, day, "nothing is amber or red");
    }
}
