/** Files as they come, read and checked through the public entry points. */
@NullMarked
package uk.pctmonitor.readers;

import org.jspecify.annotations.NullMarked;
