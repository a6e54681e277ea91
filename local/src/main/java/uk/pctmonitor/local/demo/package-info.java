/**
 * The system run over the examples, each quarter on its own simulated day. Start at {@link
 * uk.pctmonitor.local.demo.Demo}.
 */
@NullMarked
package uk.pctmonitor.local.demo;

import org.jspecify.annotations.NullMarked;
