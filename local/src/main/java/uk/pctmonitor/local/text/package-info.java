/**
 * Plain text for a terminal: tables and progress. Start at {@link uk.pctmonitor.local.text.Table}.
 */
@NullMarked
package uk.pctmonitor.local.text;

import org.jspecify.annotations.NullMarked;
