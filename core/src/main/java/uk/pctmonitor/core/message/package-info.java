/**
 * What people receive: a subject and a plain text. Start at {@link
 * uk.pctmonitor.core.message.Message}.
 */
@NullMarked
package uk.pctmonitor.core.message;

import org.jspecify.annotations.NullMarked;
