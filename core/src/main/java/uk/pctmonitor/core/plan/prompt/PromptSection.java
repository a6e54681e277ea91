package uk.pctmonitor.core.plan.prompt;

import java.time.LocalDate;
import uk.pctmonitor.core.plan.prompt.Audience.Part;

/** The sections of an e-mail, in their order: what is late comes first. */
enum PromptSection {
    OVERDUE("OVERDUE"),
    STEP_IN("OVERDUE FOR LONG: YOU ARE ASKED TO STEP IN"),
    RETURNS_LATE("RETURNS THAT DID NOT COME"),
    DUE_TODAY("DUE TODAY"),
    RETURNS_DUE("RETURNS THAT ARE DUE"),
    COMING("COMING"),
    STAGES("MOVED ON THE LADDER OF ESCALATION"),
    COPIES("FOR YOU TO KNOW: OTHERS WERE REMINDED OF THIS"),
    WEEK("EVERY WEEK: WHERE FIGURES AND PLANS DO NOT FIT TOGETHER");

    private final String heading;

    PromptSection(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** Where the line stands on the day. */
    static PromptSection of(PromptLine line, LocalDate today) {
        return switch (line) {
            case PromptLine.OfDuty it -> ofDuty(it.part(), it.duty().due(), today);
            case PromptLine.OfReturns it ->
                    it.deadline().isBefore(today) ? RETURNS_LATE : RETURNS_DUE;
            case PromptLine.OfStage _ -> STAGES;
            case PromptLine.OfWeek _ -> WEEK;
        };
    }

    private static PromptSection ofDuty(Part part, LocalDate due, LocalDate today) {
        return switch (part) {
            case COPIED -> COPIES;
            case MANAGER, DIRECTOR -> STEP_IN;
            case OWNER -> due.isBefore(today) ? OVERDUE : due.equals(today) ? DUE_TODAY : COMING;
        };
    }
}
