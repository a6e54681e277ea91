package uk.pctmonitor.local.text;

import java.io.PrintStream;

/** Shows how far a long task has come: a bar on a terminal, otherwise a line for each step. */
public final class Progress {

    private static final int WIDTH = 30;
    private static final String BACK_TO_THE_START_AND_CLEAR = "\r\033[K";

    private final PrintStream out;
    private final boolean terminal;
    private final int steps;
    private int done;

    /**
     * @param terminal whether a person watches
     * @param steps how many steps there are, 1 or more
     */
    public Progress(PrintStream out, boolean terminal, int steps) {
        this.out = out;
        this.terminal = terminal;
        this.steps = steps;
    }

    /** Says what is being done now. */
    public void doing(String what) {
        if (terminal) {
            out.print(BACK_TO_THE_START_AND_CLEAR + bar() + " " + what);
            out.flush();
        }
    }

    /** A step is done; the text says what came of it. */
    public void done(String what) {
        done++;
        if (terminal) {
            doing(what);
        } else {
            out.println("[%d/%d] %s".formatted(done, steps, what));
        }
    }

    /** Takes the bar off the screen. */
    public void finish() {
        if (terminal) {
            out.print(BACK_TO_THE_START_AND_CLEAR);
            out.flush();
        }
    }

    private String bar() {
        int filled = WIDTH * done / steps;
        return "["
                + "#".repeat(filled)
                + ".".repeat(WIDTH - filled)
                + "] "
                + "%3d%%".formatted(100 * done / steps);
    }
}
