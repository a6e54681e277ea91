package uk.pctmonitor.core.plan;

import java.util.Comparator;
import uk.pctmonitor.core.rating.category.Category;

/** What failing figures are gathered by into one plan: their category and the type of plan. */
record Requirement(Category category, PlanType type) implements Comparable<Requirement> {

    private static final Comparator<Requirement> ORDER =
            Comparator.comparing(Requirement::type).thenComparing(Requirement::category);

    @Override
    public int compareTo(Requirement other) {
        return ORDER.compare(this, other);
    }
}
