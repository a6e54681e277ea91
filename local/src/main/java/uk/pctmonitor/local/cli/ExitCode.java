package uk.pctmonitor.local.cli;

/** What the exit code says to a script. The help of each command names those it uses. */
final class ExitCode {

    /** All is well. */
    static final int CLEAN = 0;

    /** Something is worth a look: a file with warnings only, an invariant that does not hold. */
    static final int REMARKS = 1;

    /** A file was, or would be, refused. */
    static final int REFUSED = 2;

    /** The command line could not be understood; nothing was done. */
    static final int USAGE = 64;

    /** What was asked could not be done: a broken catalogue, a folder in use, no such figure. */
    static final int FAILED = 70;

    private ExitCode() {}
}
