package uk.pctmonitor.fuzz;

/** What a PCT sends of its plans: the plan, progress and signatures. */
public final class PlanTarget {

    private PlanTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Inbox.take("inbox/5FL/plans/f.csv", bytes);
        Inbox.take(Inbox.Stage.AGREED, "inbox/5FL/milestones/f.csv", bytes);
        Inbox.take("inbox/5FL/signoffs/f.csv", bytes);
    }
}
