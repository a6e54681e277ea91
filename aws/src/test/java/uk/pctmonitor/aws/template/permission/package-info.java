/**
 * What the statements of the template let somebody do: the part of AWS's evaluation of policies
 * that our statements use. Start at {@link uk.pctmonitor.aws.template.permission.Permissions}.
 */
@NullMarked
package uk.pctmonitor.aws.template.permission;

import org.jspecify.annotations.NullMarked;
