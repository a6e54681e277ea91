package uk.pctmonitor.core.benchmark;

/**
 * Organisations of about the same size. A band reaches from its first population to that of the
 * next larger band, which is not in it.
 *
 * @param name as printed, such as {@code 100,000 to 179,999 residents}
 * @param from the least population in it
 */
public record SizeBand(String name, long from) {

    /**
     * @throws IllegalArgumentException when the name is blank or the population negative
     */
    public SizeBand {
        if (name.isBlank() || from < 0) {
            throw new IllegalArgumentException(
                    "a size band has a name and begins at a population of 0 or more");
        }
    }
}
