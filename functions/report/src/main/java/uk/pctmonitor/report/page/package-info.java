/**
 * What all pages have in common: where they lie, their frame, and how a template becomes text. Each
 * kind of page has a package of its own below. Entry point: {@link
 * uk.pctmonitor.report.page.PageKind}.
 */
@NullMarked
package uk.pctmonitor.report.page;

import org.jspecify.annotations.NullMarked;
