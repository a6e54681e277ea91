package uk.pctmonitor.reconcile;

/**
 * What a run found.
 *
 * @param unfinished uploads that were begun too long ago and are not finished
 */
public record ReconcileResult(int unfinished) {}
