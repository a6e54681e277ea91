package uk.pctmonitor.core.alert;

/** What an alert does next. */
public final class AlertLifecycle {
    private AlertLifecycle() {}
}
