@NullMarked
package uk.pctmonitor.core.rating.scheme;

import org.jspecify.annotations.NullMarked;
