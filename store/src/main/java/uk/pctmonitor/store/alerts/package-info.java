/**
 * The alert book of each organisation, its events, and assessments. Start at {@link
 * uk.pctmonitor.store.alerts.AlertBooks}.
 */
@NullMarked
package uk.pctmonitor.store.alerts;

import org.jspecify.annotations.NullMarked;
