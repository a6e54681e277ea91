package uk.pctmonitor.core.alert;

/**
 * An uploaded acknowledgement of one alert.
 *
 * @param key the alert; a rating alert names the metric
 * @param acknowledgement by whom, until when and why
 * @param row line of the file, as a person counts it
 */
public record AcknowledgementRequest(AlertKey key, Acknowledgement acknowledgement, long row) {}
