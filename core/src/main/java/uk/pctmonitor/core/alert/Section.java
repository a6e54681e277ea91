package uk.pctmonitor.core.alert;

import uk.pctmonitor.core.alert.AlertKey.Kind;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.rating.Rag;

/**
 * The sections of a digest, in the order of its body. What turned worse comes first, because it
 * asks for an act; what got better comes before what is missing, because a missing figure is a
 * question to the submitter and not to the PCT.
 */
enum Section {
    TURNED_RED("TURNED RED", "turned red", "turned red", "RED", 1),
    FIRST_RED(
            "RED IN THE FIRST FIGURE REPORTED",
            "is red in the first report",
            "are red in the first report",
            "RED",
            2),
    TURNED_AMBER("TURNED AMBER", "turned amber", "turned amber", "AMBER", 4),
    FIRST_AMBER(
            "AMBER IN THE FIRST FIGURE REPORTED",
            "is amber in the first report",
            "are amber in the first report",
            "AMBER",
            5),
    GOT_BETTER("GOT BETTER", "got better", "got better", "BETTER", 11),
    RETURN_CAME("RETURNS THAT CAME AFTER ALL", "came after all", "came after all", "CAME", 10),
    CORRECTED(
            "CHANGED BY CORRECTION, NOT BY PERFORMANCE",
            "changed by correction",
            "changed by correction",
            "CORRECTED",
            9),
    NO_FIGURE("NO FIGURE", "is missing", "are missing", "NO FIGURE", 7),
    NO_RETURN("NO RETURN AT ALL", "did not come", "did not come", "NO RETURN", 3),
    NO_OWNER(
            "OWNERS WITHOUT A LIVE CONTACT",
            "has no live contact",
            "have no live contact",
            "NO OWNER",
            6),
    OWNED("OWNERS WITH A CONTACT AGAIN", "has a contact", "have contacts", "OWNED", 12),
    REMINDED(
            "TOLD BEFORE AND STILL WITHOUT AN ANSWER",
            "is still without an answer",
            "are still without an answer",
            "STILL OPEN",
            8);

    private final String heading;
    private final String one;
    private final String many;
    private final String word;
    private final int rank;

    Section(String heading, String one, String many, String word, int rank) {
        this.heading = heading;
        this.one = one;
        this.many = many;
        this.word = word;
        this.rank = rank;
    }

    /** Where the transition is told. */
    static Section of(Transition it) {
        return switch (it.change()) {
            case OPENED, WORSENED -> worse(it);
            case IMPROVED -> it.closing() == null ? GOT_BETTER : CORRECTED;
            case CLOSED -> closed(it);
            case CORRECTED -> CORRECTED;
            case NO_FIGURE -> NO_FIGURE;
            case ACKNOWLEDGEMENT_EXPIRED, REPEATED -> isReturn(it) ? NO_RETURN : REMINDED;
        };
    }

    private static Section worse(Transition it) {
        if (isReturn(it)) {
            return NO_RETURN;
        }
        if (isOwner(it)) {
            return NO_OWNER;
        }
        boolean first = it.before() == null && !it.from().isWorseThanGreen();
        if (it.to() == Rag.RED) {
            return first ? FIRST_RED : TURNED_RED;
        }
        return first ? FIRST_AMBER : TURNED_AMBER;
    }

    private static Section closed(Transition it) {
        if (isReturn(it)) {
            return RETURN_CAME;
        }
        if (isOwner(it)) {
            return OWNED;
        }
        return it.closing() == Closing.IMPROVED ? GOT_BETTER : CORRECTED;
    }

    static boolean isReturn(Transition it) {
        return it.key().kind() == Kind.NON_SUBMISSION;
    }

    /** Whether it is about the owner of a part of a plan, and not about any figure. */
    static boolean isOwner(Transition it) {
        return it.key().kind() == Kind.ORPHAN;
    }

    String heading() {
        return heading;
    }

    /** The first word of a subject that leads with this section. */
    String word() {
        return word;
    }

    /** The smaller, the more urgent: which section a subject leads with. */
    int rank() {
        return rank;
    }

    /** Such as {@code 16 turned amber}, or with its noun {@code 16 figures turned amber}. */
    String counted(int count, boolean noun) {
        String things =
                this == NO_RETURN || this == RETURN_CAME
                        ? (count == 1 ? " return" : " returns")
                        : this == NO_OWNER || this == OWNED
                                ? (count == 1 ? " owner" : " owners")
                                : noun ? (count == 1 ? " figure" : " figures") : "";
        return count + things + " " + (count == 1 ? one : many);
    }

    boolean needsPlan() {
        return this == TURNED_RED
                || this == FIRST_RED
                || this == TURNED_AMBER
                || this == FIRST_AMBER;
    }

    boolean isRed() {
        return this == TURNED_RED || this == FIRST_RED;
    }
}
