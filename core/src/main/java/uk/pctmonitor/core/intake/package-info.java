/**
 * How an uploaded file becomes returns: collection definitions, validation, findings and receipts
 * (rules.md 4.11). Start at {@link uk.pctmonitor.core.intake.Validator}.
 */
@NullMarked
package uk.pctmonitor.core.intake;

import org.jspecify.annotations.NullMarked;
