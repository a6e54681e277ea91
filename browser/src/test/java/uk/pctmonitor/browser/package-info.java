/**
 * The pages as people get them: written by the product from real files and opened in a real
 * browser.
 */
@NullMarked
package uk.pctmonitor.browser;

import org.jspecify.annotations.NullMarked;
