/** What may depend on what, in all modules at once. */
@NullMarked
package uk.pctmonitor.local.architecture;

import org.jspecify.annotations.NullMarked;
