package uk.pctmonitor.core.benchmark;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.metric.Direction;

/**
 * The three figures that divide peers into quarters (rules.md 4.7). Interpolated linearly between
 * neighbours at (n - 1) p (type 7, as R and spreadsheets do), exactly.
 *
 * @param lower a quarter of the peers lies at it or below
 * @param median half of them
 * @param upper three quarters
 * @param least the smallest figure
 * @param greatest the greatest figure
 * @param peers how many figures there are
 */
public record Quartiles(
        BigDecimal lower,
        BigDecimal median,
        BigDecimal upper,
        BigDecimal least,
        BigDecimal greatest,
        int peers) {

    /** Fewer peers than quarters can't be divided into them. */
    public static final int FEWEST_PEERS = 4;

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** The quartiles of the figures; empty with fewer than {@link #FEWEST_PEERS}. */
    public static Optional<Quartiles> of(Collection<BigDecimal> figures) {
        if (figures.size() < FEWEST_PEERS) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        return Optional.of(
                new Quartiles(
                        at(sorted, 1),
                        at(sorted, 2),
                        at(sorted, 3),
                        sorted.getFirst(),
                        sorted.getLast(),
                        sorted.size()));
    }

    /**
     * In which quarter a figure lies. Equal figures lie in the same one, and one on a boundary lies
     * in the better of the two (equality counts as met, rules.md 4.0-2) or, where neither way is
     * better, in the higher.
     */
    public Place place(BigDecimal figure, Direction direction) {
        if (least.compareTo(greatest) == 0) {
            return Place.ALL_THE_SAME;
        }
        return switch (direction) {
            case HIGHER ->
                    pick(
                            figure.compareTo(upper) >= 0,
                            figure.compareTo(median) >= 0,
                            figure.compareTo(lower) >= 0,
                            List.of(
                                    Place.BEST,
                                    Place.SECOND_BEST,
                                    Place.SECOND_WORST,
                                    Place.WORST));
            case LOWER ->
                    pick(
                            figure.compareTo(lower) <= 0,
                            figure.compareTo(median) <= 0,
                            figure.compareTo(upper) <= 0,
                            List.of(
                                    Place.BEST,
                                    Place.SECOND_BEST,
                                    Place.SECOND_WORST,
                                    Place.WORST));
            case RANGE, NONE ->
                    pick(
                            figure.compareTo(upper) >= 0,
                            figure.compareTo(median) >= 0,
                            figure.compareTo(lower) >= 0,
                            List.of(
                                    Place.HIGHEST,
                                    Place.SECOND_HIGHEST,
                                    Place.SECOND_LOWEST,
                                    Place.LOWEST));
        };
    }

    private static Place pick(
            boolean first, boolean second, boolean third, List<Place> fromTheFirst) {
        return fromTheFirst.get(first ? 0 : second ? 1 : third ? 2 : 3);
    }

    /** The figure at (n - 1) k / 4, counted from 0. */
    private static BigDecimal at(List<BigDecimal> sorted, int quarters) {
        int position = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(position / 4);
        BigDecimal above = sorted.get(Math.min(position / 4 + 1, sorted.size() - 1));
        BigDecimal part = QUARTER.multiply(BigDecimal.valueOf(position % 4));
        return below.add(part.multiply(above.subtract(below)));
    }
}
