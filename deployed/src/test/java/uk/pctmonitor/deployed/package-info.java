/**
 * What Lambda runs, tested as it is packaged: each function's jar under AWS's own runtime, with the
 * template's settings and rights. Start at {@code PackagedFunction}.
 */
@NullMarked
package uk.pctmonitor.deployed;

import org.jspecify.annotations.NullMarked;
