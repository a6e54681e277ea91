package uk.pctmonitor.core.organisation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How several organisations act together for a time (S0.13, S1.5).
 *
 * @param code its own code
 * @param name in words
 * @param rule who decides
 * @param lead code of the body that leads, or that supports
 * @param members codes of the organisations in it
 * @param ceded functions that a federation's members have ceded to the lead, as metrics name them;
 *     empty for the others
 * @param from first day, null for always
 * @param to last day, null for no end
 */
public record Arrangement(
        String code,
        String name,
        Rule rule,
        String lead,
        SortedSet<String> members,
        SortedSet<String> ceded,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Who decides. */
    public enum Rule {
        /** One overarching body: the lead's word is enough. */
        UNITARY,
        /** All members together; one objection is a veto. */
        CONFEDERATION,
        /** The lead for what was ceded to it, each member for the rest. */
        FEDERATION,
        /** None: the lead only supports the members, drafting and uploading for them. */
        SUPPORT
    }

    public Arrangement {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        ceded = Collections.unmodifiableSortedSet(new TreeSet<>(ceded));
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(code + " can't end before it begins");
        }
        if (rule != Rule.FEDERATION && !ceded.isEmpty()) {
            throw new IllegalArgumentException("only a federation cedes functions: " + code);
        }
    }

    public boolean isInForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
