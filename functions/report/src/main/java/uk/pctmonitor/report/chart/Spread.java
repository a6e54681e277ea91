package uk.pctmonitor.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves places apart until none is nearer to the next than it may be, and none further from where
 * it was wanted than it must be: those that touch move as one group, about their middle.
 */
final class Spread {

    private Spread() {}

    /**
     * The places.
     *
     * @param wanted from low to high
     * @param low none is placed below it, unless there is no room for all
     */
    static List<Double> of(List<Double> wanted, double apart, double low, double high) {
        List<Group> groups = new ArrayList<>();
        for (double each : wanted) {
            Group group = new Group(1, each).within(apart, low, high);
            while (!groups.isEmpty() && groups.getLast().end(apart) + apart > group.begin(apart)) {
                group = groups.removeLast().with(group, apart).within(apart, low, high);
            }
            groups.add(group);
        }
        List<Double> places = new ArrayList<>();
        for (Group group : groups) {
            for (int i = 0; i < group.size(); i++) {
                places.add(group.begin(apart) + i * apart);
            }
        }
        return places;
    }

    /** Some that stand as close together as they may, about a middle. */
    private record Group(int size, double middle) {

        double begin(double apart) {
            return middle - (size - 1) * apart / 2;
        }

        double end(double apart) {
            return middle + (size - 1) * apart / 2;
        }

        /** Each member's part of the middle weighs the same. */
        Group with(Group next, double apart) {
            int both = size + next.size;
            double wantedHere = middle + (both - size) * apart / 2;
            double wantedThere = next.middle - (both - next.size) * apart / 2;
            return new Group(both, (size * wantedHere + next.size * wantedThere) / both);
        }

        Group within(double apart, double low, double high) {
            double half = (size - 1) * apart / 2;
            return new Group(size, Math.max(low + half, Math.min(high - half, middle)));
        }
    }
}
