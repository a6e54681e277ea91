/**
 * The ports on one machine: the table in a SQLite file, uploads and e-mails in folders. Start at
 * {@link uk.pctmonitor.local.engine.SqliteTable}.
 */
@NullMarked
package uk.pctmonitor.local.engine;

import org.jspecify.annotations.NullMarked;
