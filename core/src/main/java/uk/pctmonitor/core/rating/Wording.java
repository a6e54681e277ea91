package uk.pctmonitor.core.rating;

/** A rating in words, put together only when somebody asks: most ratings are never read. */
public interface Wording {

    /** One sentence: the rule applied, with the unrounded figures. */
    String reason();

    /** One sentence: what would make it green; empty when it is green or can't be rated. */
    String toGreen();

    /** What is not rated has one sentence, and nothing would make it green. */
    record Unrated(String reason) implements Wording {
        @Override
        public String toGreen() {
            return "";
        }
    }
}
