/**
 * Where a file from a disk belongs in the inbox. Start at {@link
 * uk.pctmonitor.local.upload.Addressing}.
 */
@NullMarked
package uk.pctmonitor.local.upload;

import org.jspecify.annotations.NullMarked;
