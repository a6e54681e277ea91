package uk.pctmonitor.fuzz;

/** What an SHA sends: acknowledgements, and what else it decides. */
public final class AcknowledgementTarget {

    private AcknowledgementTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Inbox.take("inbox/Q39/acks/f.csv", bytes);
        Inbox.take("inbox/Q39/overrides/f.csv", bytes);
        Inbox.take("inbox/Q39/targets/f.csv", bytes);
    }
}
