/**
 * The deployment template as tests see it. Start at {@link uk.pctmonitor.aws.template.Template}.
 */
@NullMarked
package uk.pctmonitor.aws.template;

import org.jspecify.annotations.NullMarked;
