package uk.pctmonitor.simulation.exhaustive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/**
 * A story.
 *
 * @param before what has happened already; nothing goes wrong in it
 * @param steps in which everything can go wrong
 * @param isFree whether the end does not depend on the order in which the files are delivered
 */
record Scenario(String name, List<Step> before, List<Step> steps, boolean isFree) {

    Scenario {
        before = List.copyOf(before);
        steps = List.copyOf(steps);
    }

    static Scenario named(String name) {
        return new Scenario(name, List.of(), List.of(), true);
    }

    /** A file is uploaded and delivered. */
    Scenario file(String key, String text) {
        int number = uploads();
        return with(new Step.Upload(key, text)).with(new Step.Deliver(number));
    }

    /** A file is uploaded, and its event is late. */
    Scenario upload(String key, String text) {
        return with(new Step.Upload(key, text));
    }

    Scenario deliver(int upload) {
        return with(new Step.Deliver(upload));
    }

    Scenario assessed() {
        return with(new Step.Assess());
    }

    Scenario told() {
        return with(new Step.Tell());
    }

    Scenario reminded() {
        return with(new Step.Remind());
    }

    Scenario reconciled() {
        return with(new Step.Reconcile());
    }

    Scenario replayed(boolean isTold, Quarter quarter) {
        return with(new Step.Replay(isTold, quarter));
    }

    Scenario redeployed(LoadedCatalogue catalogue) {
        return with(new Step.Redeploy(catalogue));
    }

    Scenario on(String day) {
        return with(new Step.Wait(LocalDate.parse(day)));
    }

    /** Nothing goes wrong until here. */
    Scenario now() {
        return new Scenario(name, all(), List.of(), isFree);
    }

    /** What people ask for is decided by how things stand when it is its turn. */
    Scenario inOrder() {
        return new Scenario(name, before, steps, false);
    }

    Scenario withSteps(List<Step> others) {
        return new Scenario(name, before, others, isFree);
    }

    private Scenario with(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return withSteps(more);
    }

    private List<Step> all() {
        List<Step> all = new ArrayList<>(before);
        all.addAll(steps);
        return all;
    }

    private int uploads() {
        return (int) all().stream().filter(Step.Upload.class::isInstance).count();
    }

    @Override
    public String toString() {
        return name;
    }
}
