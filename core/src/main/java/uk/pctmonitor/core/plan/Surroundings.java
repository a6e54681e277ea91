package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a decision on a plan needs to know beside the plan.
 *
 * @param today London date
 * @param sha code of the body that performance-manages the plan's organisation today
 * @param functions of the metrics that the plan's findings are about, as the catalogue names them
 * @param isLive whether an owner is a live contact today
 */
public record Surroundings(
        LocalDate today, String sha, SortedSet<String> functions, Predicate<Owner> isLive) {
    public Surroundings {
        functions = Collections.unmodifiableSortedSet(new TreeSet<>(functions));
    }
}
