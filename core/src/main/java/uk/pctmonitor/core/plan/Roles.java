package uk.pctmonitor.core.plan;

/**
 * What the contacts are called who have a part in plans, from the catalogue's settings. A contact
 * has a role when the words of its own role contain these, in capitals or not.
 *
 * @param planLead of a PCT: hands plans in and is reminded of what has no other owner
 * @param performanceManager of a SHA: decides on plans and is copied on what is late
 * @param director of a SHA: is told what stays late, and answers for formal recovery
 * @param chiefExecutive of a SHA: answers for intervention
 */
public record Roles(
        String planLead, String performanceManager, String director, String chiefExecutive) {

    public static final Roles DEFAULT =
            new Roles("plan lead", "performance manager", "director", "chief executive");
}
