/**
 * The pack for a meeting of the boards of a PCT and its SHA (S4.16). Entry point: {@link
 * uk.pctmonitor.report.page.board.BoardPages}.
 */
@NullMarked
package uk.pctmonitor.report.page.board;

import org.jspecify.annotations.NullMarked;
