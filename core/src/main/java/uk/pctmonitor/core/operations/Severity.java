package uk.pctmonitor.core.operations;

/** How soon somebody has to do something about a finding; the most pressing first. */
public enum Severity {
    /** People are wronged until it is mended. */
    URGENT("urgent"),
    /** It does not mend itself. */
    TO_DO("to do"),
    /** It mends itself, or somebody else is at it; told so that nobody is surprised. */
    TO_WATCH("to watch");

    private final String words;

    Severity(String words) {
        this.words = words;
    }

    /** In plain words: {@code to do}. */
    public String words() {
        return words;
    }
}
