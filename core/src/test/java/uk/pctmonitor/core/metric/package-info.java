@NullMarked
package uk.pctmonitor.core.metric;

import org.jspecify.annotations.NullMarked;
