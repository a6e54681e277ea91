package uk.pctmonitor.core.plan;

/**
 * Who acts on a plan. The submitter in the upload's key is the only claim of identity.
 *
 * @param org code of the submitter
 * @param by role or person, as written in the file; personal data
 */
public record Actor(String org, String by) {

    /** Whether it is the same person or role of the same organisation, in capitals or not. */
    public boolean isSameAs(String otherOrg, String otherBy) {
        return org.equals(otherOrg) && by.strip().equalsIgnoreCase(otherBy.strip());
    }
}
