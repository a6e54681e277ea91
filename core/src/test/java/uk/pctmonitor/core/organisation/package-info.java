@NullMarked
package uk.pctmonitor.core.organisation;

import org.jspecify.annotations.NullMarked;
