package uk.pctmonitor.store.port;

/** The process ends here. An Error, so that no honest handler of exceptions goes on after it. */
public final class SimulatedCrash extends Error {
    private static final long serialVersionUID = 1L;

    public SimulatedCrash(String where) {
        super(where);
    }
}
