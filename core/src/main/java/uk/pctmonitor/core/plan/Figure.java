package uk.pctmonitor.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.RatedQuarter;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;

/**
 * What plans need to know of one metric of an organisation.
 *
 * @param subject the metric's code
 * @param category the metric's
 * @param type the type of plan that its failure requires
 * @param level of its open alert, AMBER or RED; GREEN when there is none
 * @param since the quarter that opened the alert, null when there is none
 * @param quarters how it stood in each quarter with a return, in time order, by present figures and
 *     targets
 * @param concern whether its newest figure is a special cause for concern
 * @param retired whether it is no longer asked for in the newest quarter with a return
 */
public record Figure(
        String subject,
        Category category,
        PlanType type,
        Rag level,
        @Nullable Quarter since,
        List<RatedQuarter> quarters,
        boolean concern,
        boolean retired) {
    public Figure {
        quarters = List.copyOf(quarters);
    }

    public boolean isFailing() {
        return since != null;
    }
}
