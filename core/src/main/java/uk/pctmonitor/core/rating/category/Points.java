package uk.pctmonitor.core.rating.category;

import java.math.BigDecimal;
import uk.pctmonitor.core.rating.Rag;

/** What a rated metric scores. */
public record Points(BigDecimal green, BigDecimal amber, BigDecimal red) {

    /** Of whole numbers. */
    public static Points of(int green, int amber, int red) {
        return new Points(
                BigDecimal.valueOf(green), BigDecimal.valueOf(amber), BigDecimal.valueOf(red));
    }

    /**
     * The points of a rating.
     *
     * @throws IllegalArgumentException for one that is not rated
     */
    BigDecimal of(Rag rag) {
        return switch (rag) {
            case GREEN -> green;
            case AMBER -> amber;
            case RED -> red;
            case NO_DATA, AWAITED, NOT_RATED ->
                    throw new IllegalArgumentException(rag + " scores nothing");
        };
    }
}
