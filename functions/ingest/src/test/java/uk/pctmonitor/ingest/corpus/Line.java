package uk.pctmonitor.ingest.corpus;

import java.util.List;

/**
 * One line of the manifest: one vector of an entry, and what must become of it.
 *
 * @param id of the entry in the corpus, such as {@code NUM-04}
 * @param source path of the file below the corpus, or {@code gen:} and the path that a generator
 *     goes by
 * @param collection where it is uploaded to
 * @param key the key as the bucket's event writes it; empty: the folder of 5E1 in the collection
 * @param outcome what becomes of the file, or of the row
 * @param code the finding that must be there, empty for none
 * @param row the line it must name, empty for none, {@code *} for many
 * @param column the column it must name, empty for none
 * @param note why, or what stands there
 */
record Line(
        String id,
        String source,
        String collection,
        String key,
        Outcome outcome,
        String code,
        String row,
        String column,
        String note) {

    static final List<String> HEADER =
            List.of(
                    "id",
                    "source",
                    "collection",
                    "key",
                    "outcome",
                    "code",
                    "row",
                    "column",
                    "note");

    static Line of(List<String> cells) {
        if (cells.size() != HEADER.size()) {
            throw new IllegalArgumentException("not a line of the manifest: " + cells);
        }
        return new Line(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                Outcome.of(cells.get(4)),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8));
    }

    /** The finding in the words in which {@link CorpusRun} gives those it has seen. */
    String finding() {
        return outcome.word + " " + code + " row " + row + " column " + column;
    }
}
