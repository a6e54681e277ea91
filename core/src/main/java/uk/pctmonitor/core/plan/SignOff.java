package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.organisation.Arrangement;
import uk.pctmonitor.core.organisation.Arrangements;

/**
 * Who has to agree to the newest version of a plan, and what each has said to it (rules.md 4.8,
 * S0.13, S2.11). Without an arrangement, or in one where members are only supported, the
 * organisation signs for itself. In a unitary association the lead signs; in a confederation every
 * member, and an objection is a veto; in a federation the lead for the functions ceded to it and
 * the organisation for the rest. Those that the plan names sign beside them, and the SHA always.
 *
 * @param version of the plan; 0 when nothing has been written
 * @param parties in code order, each once
 */
public record SignOff(int version, List<Party> parties) {

    /**
     * One that has to agree.
     *
     * @param org code of the organisation
     * @param because in what capacity, in words that can follow its code
     * @param said to this version, null while it has said nothing
     */
    public record Party(String org, String because, @Nullable Signature said) {

        public boolean hasSigned() {
            return said != null && !said.isObjection();
        }
    }

    public SignOff {
        parties = List.copyOf(parties);
    }

    /**
     * How the sign-off of the plan stands.
     *
     * @param sha code of the body that performance-manages the plan's organisation on the day
     * @param functions of the metrics that the plan's findings are about
     * @param today decides which arrangements are in force
     */
    public static SignOff of(
            Plan plan,
            Arrangements arrangements,
            String sha,
            Set<String> functions,
            LocalDate today) {
        TreeMap<String, String> because = new TreeMap<>();
        PlanText text = plan.text();
        if (text != null) {
            text.signatories().forEach(each -> because.put(each, "named by the plan"));
        }
        String org = plan.id().org();
        List<Arrangement> together =
                arrangements.of(org, today).stream()
                        .filter(each -> each.rule() != Arrangement.Rule.SUPPORT)
                        .toList();
        if (together.isEmpty()) {
            because.put(org, "whose plan it is");
        }
        together.forEach(each -> signatories(each, org, functions, because));
        because.put(sha, "which performance-manages " + org);
        List<Party> parties = new ArrayList<>();
        because.forEach((code, why) -> parties.add(new Party(code, why, said(plan, code))));
        return new SignOff(plan.version(), parties);
    }

    /** Whether all have agreed, so that the version is in force. */
    public boolean isComplete() {
        return version > 0 && parties.stream().allMatch(Party::hasSigned);
    }

    /** Those that have not signed, be it that they object or have said nothing. */
    public List<Party> missing() {
        return parties.stream().filter(each -> !each.hasSigned()).toList();
    }

    /** Whether the organisation is one of those that have to agree. */
    public boolean needs(String org) {
        return parties.stream().anyMatch(each -> each.org().equals(org));
    }

    private static void signatories(
            Arrangement it, String org, Set<String> functions, TreeMap<String, String> because) {
        switch (it.rule()) {
            case UNITARY -> because.put(it.lead(), "which leads " + it.name());
            case CONFEDERATION ->
                    it.members()
                            .forEach(each ->
                                    because.put(each, "a member of " + it.name() + " with a veto"));
            case FEDERATION -> {
                if (!Collections.disjoint(functions, it.ceded())) {
                    because.put(it.lead(), "to which its function is ceded in " + it.name());
                }
                if (functions.isEmpty() || !it.ceded().containsAll(functions)) {
                    because.put(org, "whose plan it is");
                }
            }
            case SUPPORT -> {
                // Who only supports others never signs for them.
            }
        }
    }

    private static @Nullable Signature said(Plan plan, String org) {
        return plan.signatures().stream()
                .filter(each -> each.org().equals(org))
                .findFirst()
                .orElse(null);
    }
}
