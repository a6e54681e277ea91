@NullMarked
package uk.pctmonitor.readers.xlsx;

import org.jspecify.annotations.NullMarked;
