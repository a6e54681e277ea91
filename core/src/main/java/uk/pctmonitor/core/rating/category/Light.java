package uk.pctmonitor.core.rating.category;

/** The light of one category. */
public enum Light {
    GREEN,
    AMBER,
    RED,
    /** Too little of the category's weight is rated to say. Never to be read as green (D5). */
    INSUFFICIENT_DATA
}
