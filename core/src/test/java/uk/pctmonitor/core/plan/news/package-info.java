@NullMarked
package uk.pctmonitor.core.plan.news;

import org.jspecify.annotations.NullMarked;
