package uk.pctmonitor.simulation.exhaustive;

/**
 * How much is told where telling takes long. {@code -Dsimulation.share=N} tells every N-th way of
 * each story on every store, 1 all of them.
 */
final class Share {

    private Share() {}

    /** The share that is asked for, else this one. */
    static int oneIn(int otherwise) {
        return Integer.getInteger("simulation.share", otherwise);
    }
}
