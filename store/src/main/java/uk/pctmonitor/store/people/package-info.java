/**
 * Contacts, agreed targets and overrides of lights as uploaded. Start at {@link
 * uk.pctmonitor.store.people.ContactBook}.
 */
@NullMarked
package uk.pctmonitor.store.people;

import org.jspecify.annotations.NullMarked;
