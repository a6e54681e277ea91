package uk.pctmonitor.core.alert;

import java.util.Optional;
import java.util.stream.Collectors;
import uk.pctmonitor.core.assessment.Outlook.Behaviour;
import uk.pctmonitor.core.assessment.VerdictWords;
import uk.pctmonitor.core.spc.Limits;
import uk.pctmonitor.core.spc.Status;

/** What a control chart says, in one sentence that can be read aloud. */
record BehaviourText(Behaviour behaviour, Numbers numbers) {

    /** Empty while there are too few quarters for limits: then there is nothing to say. */
    Optional<String> sentence() {
        Limits limits = behaviour.limits();
        return limits == null
                ? Optional.empty()
                : Optional.of(
                        "%s%s (%d quarters, %slimits %s to %s)."
                                .formatted(
                                        variation(),
                                        assurance(),
                                        limits.points(),
                                        behaviour.status() == Status.TRIAL ? "trial " : "",
                                        numbers.number(limits.lower()),
                                        numbers.number(limits.upper())));
    }

    private String variation() {
        return switch (behaviour.variation()) {
            case COMMON_CAUSE, NO_LIMITS -> "Common cause: no more than chance";
            case IMPROVEMENT -> "Special cause, improvement: " + rules();
            case CONCERN -> "Special cause, concern: " + rules();
            case NEUTRAL -> "Special cause: " + rules();
        };
    }

    private String rules() {
        return behaviour.rules().stream()
                .map(VerdictWords::of)
                .collect(Collectors.joining(" and "));
    }

    private String assurance() {
        return switch (behaviour.assurance()) {
            case CAPABLE -> "; capable of the target as it is";
            case NOT_CAPABLE -> "; not capable of the target as it is";
            case HIT_AND_MISS -> "; hit and miss, the target lies inside the limits";
            case NO_TARGET, NO_LIMITS -> "";
        };
    }
}
