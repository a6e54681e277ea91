/**
 * The country in a quarter, and the front page of the site. Entry points: {@link
 * uk.pctmonitor.report.page.national.NationalPage}, {@link
 * uk.pctmonitor.report.page.national.FrontPage}.
 */
@NullMarked
package uk.pctmonitor.report.page.national;

import org.jspecify.annotations.NullMarked;
