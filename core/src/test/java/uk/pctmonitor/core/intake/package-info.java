/** What is said about uploads. */
@NullMarked
package uk.pctmonitor.core.intake;

import org.jspecify.annotations.NullMarked;
