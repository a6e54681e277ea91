package uk.pctmonitor.core.plan;

import java.util.Locale;

/** The stages of escalation of one category of one PCT (rules.md 4.5). */
public enum Stage {
    /** All green. */
    STEADY(0),
    /** Green with a special cause for concern, or amber at year end. */
    WATCH(1),
    /** Amber, or red for the first quarter: a recovery plan with the SHA's performance manager. */
    RECOVERY(2),
    /** Red again, or a plan overdue or returned twice: the SHA's director, board to board. */
    FORMAL_RECOVERY(3),
    /**
     * No improvement in formal recovery, or a statutory breach ahead: the SHA's chief executive.
     */
    INTERVENTION(4),
    /** Recorded by people only, never by a rule. */
    DIRECTION(5);

    private final int number;

    Stage(int number) {
        this.number = number;
    }

    /** 0 to 5. */
    public int number() {
        return number;
    }

    /** One stage further down; the lowest has none below but itself. */
    public Stage below() {
        return switch (this) {
            case STEADY, WATCH -> STEADY;
            case RECOVERY -> WATCH;
            case FORMAL_RECOVERY -> RECOVERY;
            case INTERVENTION -> FORMAL_RECOVERY;
            case DIRECTION -> INTERVENTION;
        };
    }

    /** As people write it: {@code stage 3, formal recovery}. */
    public String label() {
        return "stage " + number + ", " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
