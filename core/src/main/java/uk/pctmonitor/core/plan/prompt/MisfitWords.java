package uk.pctmonitor.core.plan.prompt;

import java.util.stream.Collectors;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.CrossFinding;

/** What does not fit together between figures and plans, in words for its SHA. */
public record MisfitWords(Register register, Catalogue catalogue) {

    /** Such as {@code 5FL Bath, MMR2 by age 5 (no plan at all)}. */
    public String of(CrossFinding finding) {
        String org = register.brieflyNamed(finding.org());
        return switch (finding) {
            case CrossFinding.RedWithoutPlan(_, String subject, var plan) ->
                    "%s, %s (%s)"
                            .formatted(
                                    org,
                                    metric(subject),
                                    plan == null
                                            ? "no plan at all"
                                            : plan + " has not been handed in");
            case CrossFinding.PlanWithoutProgress(var plan, var due, var last) ->
                    "%s of %s (report due on %s, %s)"
                            .formatted(
                                    plan,
                                    org,
                                    London.words(due),
                                    last == null
                                            ? "nothing was ever reported"
                                            : "last one on " + London.words(last));
            case CrossFinding.ProgressWithoutEffect(var plan, var failing, int done, boolean all) ->
                    "%s of %s (%s done, still failing: %s)"
                            .formatted(
                                    plan,
                                    org,
                                    all
                                            ? "everything that is mandatory is"
                                            : done == 1
                                                    ? "1 milestone is"
                                                    : done + " milestones are",
                                    failing.stream()
                                            .map(this::metric)
                                            .collect(Collectors.joining(", ")));
        };
    }

    private String metric(String code) {
        return catalogue.metric(code).map(Metric::shortName).orElse(code);
    }
}
