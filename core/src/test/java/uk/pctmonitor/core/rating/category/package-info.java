@NullMarked
package uk.pctmonitor.core.rating.category;

import org.jspecify.annotations.NullMarked;
