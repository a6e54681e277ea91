package uk.pctmonitor.deployed;

import java.time.Duration;

/**
 * How one invocation ended.
 *
 * @param failed whether the runtime reported an error; then the body is that report
 * @param body as the runtime sent it
 * @param took from handing out the event until the answer was there
 */
public record Answer(String requestId, boolean failed, String body, Duration took) {}
