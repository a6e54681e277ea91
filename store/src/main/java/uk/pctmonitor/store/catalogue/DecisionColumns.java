package uk.pctmonitor.store.catalogue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import uk.pctmonitor.core.intake.CollectionDefinition.Kind;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;

/**
 * The columns of files in which people say what they decided or did, which hold no figures.
 *
 * @param needed roles without which no row can be read
 * @param allowed these, and those that may be left out
 */
record DecisionColumns(Set<Role> needed, Set<Role> allowed) {

    private static final DecisionColumns CONTACTS =
            needing(Role.ORGANISATION, Role.EMAIL)
                    .and(Role.CONTACT_ROLE, Role.CONTACT_NAME, Role.FROM, Role.TO);
    private static final DecisionColumns OVERRIDES =
            needing(
                            Role.ORGANISATION,
                            Role.CATEGORY,
                            Role.LIGHT,
                            Role.FIRST_PERSON,
                            Role.SECOND_PERSON,
                            Role.REASON,
                            Role.TO)
                    .and(Role.PERIOD);
    private static final DecisionColumns PLANS =
            needing(
                            Role.PLAN,
                            Role.TITLE,
                            Role.PREPARED_BY,
                            Role.MILESTONE,
                            Role.ACTION,
                            Role.PURPOSE,
                            Role.WHEN,
                            Role.DUE,
                            Role.OWNER)
                    .and(
                            Role.ORGANISATION,
                            Role.PLAN_TYPE,
                            Role.ACCOUNTABLE,
                            Role.SIGNATORIES,
                            Role.STARTS,
                            Role.FINDINGS,
                            Role.EVERY_MONTHS,
                            Role.OWNER_ORG,
                            Role.MEASURE,
                            Role.EVIDENCE,
                            Role.MANDATORY);
    private static final DecisionColumns MILESTONES =
            needing(Role.PLAN, Role.MILESTONE, Role.STATUS, Role.ON, Role.BY)
                    .and(Role.PERCENT, Role.EVIDENCE, Role.RATING, Role.BARRIER, Role.NOTE);
    private static final DecisionColumns SIGNOFFS =
            needing(Role.PLAN, Role.VERSION, Role.ACT, Role.BY).and(Role.REASON);
    private static final DecisionColumns ACKNOWLEDGEMENTS =
            needing(Role.ORGANISATION, Role.METRIC, Role.BY, Role.TO, Role.NOTE).and();

    /** Of the kind; none for returns and targets, whose columns depend on more. */
    static DecisionColumns of(Kind kind) {
        return switch (kind) {
            case CONTACTS -> CONTACTS;
            case OVERRIDES -> OVERRIDES;
            case PLANS -> PLANS;
            case MILESTONES -> MILESTONES;
            case SIGNOFFS -> SIGNOFFS;
            case ACKNOWLEDGEMENTS -> ACKNOWLEDGEMENTS;
            case RETURNS, TARGETS -> new DecisionColumns(Set.of(), Set.of());
        };
    }

    private static DecisionColumns needing(Role... needed) {
        Set<Role> roles = EnumSet.of(Role.IGNORED, needed);
        return new DecisionColumns(EnumSet.copyOf(Arrays.asList(needed)), roles);
    }

    private DecisionColumns and(Role... optional) {
        Set<Role> all = EnumSet.copyOf(allowed);
        all.addAll(Arrays.asList(optional));
        return new DecisionColumns(needed, all);
    }
}
