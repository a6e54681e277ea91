@NullMarked
package uk.pctmonitor.core.publication;

import org.jspecify.annotations.NullMarked;
