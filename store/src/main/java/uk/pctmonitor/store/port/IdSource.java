package uk.pctmonitor.store.port;

/** Where ids that must be new come from: owners of claims and the like. */
@FunctionalInterface
public interface IdSource {
    String next();
}
