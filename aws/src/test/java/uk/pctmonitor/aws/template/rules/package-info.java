/**
 * The rules that the template has to keep, each with an id. Start at {@link
 * uk.pctmonitor.aws.template.rules.Rules}.
 */
@NullMarked
package uk.pctmonitor.aws.template.rules;

import org.jspecify.annotations.NullMarked;
