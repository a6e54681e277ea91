package uk.pctmonitor.core.plan.prompt;

import uk.pctmonitor.core.plan.Owner;

/**
 * Who is told, and as what.
 *
 * @param part what it is to them
 * @param who whoever has a role in an organisation, or one person
 */
public record Audience(Part part, Owner who) {
    /** What a prompt is to its reader; the first is the most to them. */
    public enum Part {
        /** Has to do it. */
        OWNER,
        /** Is asked to step in, as the SHA's director. */
        DIRECTOR,
        /** Is asked to step in, as the SHA's performance manager. */
        MANAGER,
        /** Only has to know. */
        COPIED
    }

    /** In words that name nobody: {@code Q39 performance manager (copy)}. */
    public String label() {
        return switch (part) {
            case OWNER -> who.label();
            case COPIED -> who.label() + " (copy)";
            case MANAGER, DIRECTOR -> who.label() + " (asked to step in)";
        };
    }
}
