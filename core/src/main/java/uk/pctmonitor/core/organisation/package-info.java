/**
 * Who reports and who answers for them: dated organisations, successions, contacts and routing.
 * Start at {@link uk.pctmonitor.core.organisation.Register}.
 */
@NullMarked
package uk.pctmonitor.core.organisation;

import org.jspecify.annotations.NullMarked;
