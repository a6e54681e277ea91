package uk.pctmonitor.store.catalogue;

import java.util.List;

/**
 * Something read from a row, with the row, so that a fault found later can name its line.
 *
 * @param row where it stood
 * @param value what it says
 */
record Entry<T>(CatalogueRow row, T value) {

    static <T> List<T> values(List<Entry<T>> entries) {
        return entries.stream().map(Entry::value).toList();
    }
}
