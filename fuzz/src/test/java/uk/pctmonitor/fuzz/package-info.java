/**
 * Targets for Jazzer: bytes that nobody thought of go through the real path of an upload, and what
 * every upload is promised must hold. {@code .ci/fuzz} looks for new ones; the tests replay the
 * seeds and whatever was ever found.
 */
@NullMarked
package uk.pctmonitor.fuzz;

import org.jspecify.annotations.NullMarked;
