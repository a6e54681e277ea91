/** What was known on a day, compared with what stood in the store on that day. */
@NullMarked
package uk.pctmonitor.local.known;

import org.jspecify.annotations.NullMarked;
