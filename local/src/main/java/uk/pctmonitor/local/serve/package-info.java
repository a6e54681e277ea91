/**
 * A small office on one machine: a folder into which files are dropped, and the pages in a browser.
 * Start at {@link uk.pctmonitor.local.serve.Office}.
 */
@NullMarked
package uk.pctmonitor.local.serve;

import org.jspecify.annotations.NullMarked;
