@NullMarked
package uk.pctmonitor.store.plans;

import org.jspecify.annotations.NullMarked;
