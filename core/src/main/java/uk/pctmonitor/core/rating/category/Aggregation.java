package uk.pctmonitor.core.rating.category;

/** How the ratings of a category's metrics become its light (rules.md 4.3.4). */
public enum Aggregation {
    /**
     * A critical metric that is red makes the category red; else the weighted mean of the points
     * decides, and a critical metric that is amber allows amber at best.
     */
    CRITICAL_WORST_ELSE_SHARE,
    /** The worst metric decides: for relationships, of which the worst is shown (S4.22). */
    WORST,
    /** The weighted mean of the points, by the bands of the NHS Performance Framework (4.3.1). */
    PF_WEIGHTED,
    /**
     * As Monitor's financial risk rating: the weighted mean is rounded to a rating of 1 to 5, which
     * red metrics cap (4.3.2).
     */
    FRR
}
