/**
 * Contacts and agreed targets as uploaded. Start at {@link uk.pctmonitor.store.people.ContactBook}.
 */
@NullMarked
package uk.pctmonitor.store.people;

import org.jspecify.annotations.NullMarked;
