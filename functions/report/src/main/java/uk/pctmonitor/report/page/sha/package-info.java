/**
 * The page that an SHA opens on the morning after a quarter's returns. Entry point: {@link
 * uk.pctmonitor.report.page.sha.ShaPages}.
 */
@NullMarked
package uk.pctmonitor.report.page.sha;

import org.jspecify.annotations.NullMarked;
