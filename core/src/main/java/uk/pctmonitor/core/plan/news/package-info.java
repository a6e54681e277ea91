/**
 * What has happened to plans, in words for the people who have a part in them. Entry point: {@code
 * NewsMail}.
 */
@NullMarked
package uk.pctmonitor.core.plan.news;

import org.jspecify.annotations.NullMarked;
