package uk.pctmonitor.readers.xlsx;

import java.util.Map;

/**
 * One row of a published sheet, with the cells that the collection reads.
 *
 * @param key the organisation's code
 * @param isKeyed whether the key is text and not empty, so that rows of other sheets can be joined
 * @param cells by header of the collection
 */
record PublishedRow(
        String sheet, long number, String key, boolean isKeyed, Map<String, SheetCell> cells) {}
