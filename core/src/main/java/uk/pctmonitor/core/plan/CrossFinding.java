package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that does not fit together between figures and plans, for the SHA to look into. */
public sealed interface CrossFinding {
    /** Whose. */
    String org();

    /**
     * A figure is red, and no plan answers it that has been handed in, or is still in time.
     *
     * @param subject the metric's code
     * @param plan the plan that ought to answer it and is overdue, null when there is none
     */
    record RedWithoutPlan(String org, String subject, @Nullable PlanId plan)
            implements CrossFinding {}

    /**
     * A plan is in delivery, and nothing was reported of it when it was due.
     *
     * @param due when the report was due
     * @param last when progress was last reported, null for never
     */
    record PlanWithoutProgress(PlanId plan, LocalDate due, @Nullable LocalDate last)
            implements CrossFinding {
        @Override
        public String org() {
            return plan.org();
        }
    }

    /**
     * What was promised has been done, and figures still fail.
     *
     * @param failing subjects of the findings that still fail
     * @param done milestones done
     * @param all whether every mandatory one is; else the time in which improvement was expected
     *     has passed
     */
    record ProgressWithoutEffect(PlanId plan, List<String> failing, int done, boolean all)
            implements CrossFinding {
        public ProgressWithoutEffect {
            failing = List.copyOf(failing);
        }

        @Override
        public String org() {
            return plan.org();
        }
    }
}
