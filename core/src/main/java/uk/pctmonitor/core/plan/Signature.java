package uk.pctmonitor.core.plan;

import java.time.LocalDate;

/**
 * What one organisation said to the version of a plan that is on the table.
 *
 * @param org code of the organisation
 * @param by role or person who signed or objected; personal data
 * @param on London date
 * @param objection why not; empty when it signed
 */
public record Signature(String org, String by, LocalDate on, String objection) {

    public boolean isObjection() {
        return !objection.isEmpty();
    }
}
