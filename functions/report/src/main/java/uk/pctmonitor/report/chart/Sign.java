package uk.pctmonitor.report.chart;

/** What a shape on a time line says; each can be told from the others without its colour. */
public enum Sign {
    PROMISED("promised", "day agreed at first", "m-4,0 l4,-4 l4,4 l-4,4 z"),
    DUE("due", "due", "m-6,0 l6,-6 l6,6 l-6,6 z"),
    OVERDUE("overdue", "overdue since", "m-7,5 l7,-12 l7,12 z"),
    STARTED("started", "started", "m-4,-6 l9,6 l-9,6 z"),
    REVIEWED("reviewed", "last review", "m-5,0 a5,5 0 1,0 10,0 a5,5 0 1,0 -10,0"),
    DONE("done", "done in time", "m-5,0 a5,5 0 1,0 10,0 a5,5 0 1,0 -10,0"),
    DONE_LATE("done-late", "done late", "m-5,-5 h10 v10 h-10 z");

    private final String style;
    private final String words;
    private final String steps;

    Sign(String style, String words, String steps) {
        this.style = style;
        this.words = words;
        this.steps = steps;
    }

    /** The class of the stylesheet. */
    public String style() {
        return style;
    }

    /** What it means. */
    public String words() {
        return words;
    }

    /** Its outline at the place. */
    String at(Place place) {
        return place.outline(steps);
    }

    /** Its outline in the middle of a box of 16 by 16, for a key. */
    public String sample() {
        return at(new Place(8, 8));
    }
}
