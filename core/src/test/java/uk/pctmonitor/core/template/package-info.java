/** Tests of standardised returns. */
@NullMarked
package uk.pctmonitor.core.template;

import org.jspecify.annotations.NullMarked;
