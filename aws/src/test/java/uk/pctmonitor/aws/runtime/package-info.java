/** Tests of what the functions find around themselves. */
@NullMarked
package uk.pctmonitor.aws.runtime;

import org.jspecify.annotations.NullMarked;
