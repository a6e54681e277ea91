package uk.pctmonitor.fuzz;

/** Returns as CSV: wide, long and as a template. */
public final class CsvTarget {

    private CsvTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Inbox.take("inbox/phe/cover/f.csv", bytes);
        Inbox.take("inbox/dh/quarterly/f.csv", bytes);
        Inbox.take("inbox/dh/finance/f.csv", bytes);
    }
}
