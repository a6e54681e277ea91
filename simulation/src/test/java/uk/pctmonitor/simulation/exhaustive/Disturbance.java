package uk.pctmonitor.simulation.exhaustive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can happen to an event on its way to a function, though the function does all right. */
enum Disturbance {
    /** It comes twice. */
    TWICE,
    /** The next event overtakes it. */
    SWAPPED,
    /** It comes when all others have come. */
    DELAYED,
    /** It never comes, and the daily look finds the upload the next morning. */
    REDRIVEN;

    /** The story so disturbed, once for each event that it can happen to. */
    Stream<Scenario> of(Scenario story) {
        if (this != TWICE && !story.isFree()) {
            return Stream.empty();
        }
        List<Step> steps = story.steps();
        return IntStream.range(0, steps.size())
                .filter(at -> isEvent(steps.get(at)))
                .filter(at -> this != REDRIVEN || steps.get(at) instanceof Step.Deliver)
                .filter(at -> this != SWAPPED || next(steps, at) > at)
                .mapToObj(at -> named(story, at).withSteps(disturbed(story, at)));
    }

    /** Whether the story must end as it would have, or as it may in any order. */
    boolean keepsOrder() {
        return this == TWICE;
    }

    private Scenario named(Scenario story, int at) {
        return new Scenario(
                "%s, %s %s".formatted(story.name(), story.steps().get(at), this),
                story.before(),
                story.steps(),
                story.isFree());
    }

    private List<Step> disturbed(Scenario story, int at) {
        List<Step> steps = new ArrayList<>(story.steps());
        Step event = steps.get(at);
        switch (this) {
            case TWICE -> steps.add(at, event);
            case SWAPPED -> {
                steps.add(next(steps, at) + 1, event);
                steps.remove(at);
            }
            case DELAYED -> {
                steps.remove(at);
                steps.add(event);
            }
            case REDRIVEN -> {
                steps.remove(at);
                steps.add(new Step.Wait(nextDay(story)));
                steps.add(new Step.Reconcile());
                steps.add(new Step.Assess());
                steps.add(new Step.Tell());
            }
        }
        return steps;
    }

    /** Where the next event is; 0 for nowhere. */
    private static int next(List<Step> steps, int at) {
        return IntStream.range(at + 1, steps.size())
                .filter(later -> isEvent(steps.get(later)))
                .findFirst()
                .orElse(0);
    }

    private static boolean isEvent(Step step) {
        return !(step instanceof Step.Upload
                || step instanceof Step.Wait
                || step instanceof Step.Redeploy);
    }

    private static LocalDate nextDay(Scenario story) {
        return Stream.concat(story.before().stream(), story.steps().stream())
                .filter(Step.Wait.class::isInstance)
                .map(step -> ((Step.Wait) step).day())
                .reduce(Run.FIRST_DAY, (_, later) -> later)
                .plusDays(1);
    }
}
