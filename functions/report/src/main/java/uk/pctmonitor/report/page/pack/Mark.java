package uk.pctmonitor.report.page.pack;

import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.report.page.RagWords;

/**
 * A rating as a page prints it: the word, and the class by which it gets its shape.
 *
 * @param word never empty
 * @param style class of the stylesheet, empty for none
 */
public record Mark(String word, String style) {

    /** Where no return came, so that nothing was rated. */
    private static final Mark NOTHING = new Mark("No return", "");

    public static Mark of(Rag rag) {
        return new Mark(RagWords.of(rag), RagWords.style(rag));
    }

    public static Mark of(Light light) {
        return new Mark(RagWords.of(light), RagWords.style(light));
    }

    /** Of a quarter in which perhaps no return came. */
    public static Mark ofPast(@Nullable Rag rag) {
        return rag == null ? NOTHING : of(rag);
    }
}
