package uk.pctmonitor.core.benchmark;

/** Why an organisation can't be compared. It is left out and counted, never taken for 0. */
public enum LeftOut {
    NOT_REPORTED("not reported"),
    BLANK("blank"),
    SUPPRESSED("withheld"),
    ZERO_DENOMINATOR("zero denominator"),
    SMALL_NUMBERS("denominator below the metric's minimum"),
    NO_PARTS("no numerator and denominator"),
    NOT_A_PART("numerator below 0 or greater than its denominator"),
    NO_POPULATION("population not known");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    /** As printed. */
    public String words() {
        return words;
    }
}
