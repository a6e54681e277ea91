package uk.pctmonitor.core.benchmark;

/** In which quarter of its peers a figure lies. */
public enum Place {
    BEST("best quarter"),
    SECOND_BEST("second best quarter"),
    SECOND_WORST("second worst quarter"),
    WORST("worst quarter"),
    HIGHEST("highest quarter"),
    SECOND_HIGHEST("second highest quarter"),
    SECOND_LOWEST("second lowest quarter"),
    LOWEST("lowest quarter"),
    ALL_THE_SAME("all the same");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /** As printed. */
    public String words() {
        return words;
    }
}
