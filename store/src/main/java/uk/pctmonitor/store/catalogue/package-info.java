/**
 * Reads and checks a catalogue folder. Start at {@link
 * uk.pctmonitor.store.catalogue.CatalogueFolder}.
 */
@NullMarked
package uk.pctmonitor.store.catalogue;

import org.jspecify.annotations.NullMarked;
