@NullMarked
package uk.pctmonitor.store.catalogue;

import org.jspecify.annotations.NullMarked;
