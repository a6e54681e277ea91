package uk.pctmonitor.local.cli;

import java.util.List;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Nearest;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.plans.Plans;

/** What the words of a command line stand for; complains with the nearest where they are none. */
final class Asked {

    private Asked() {}

    static Quarter quarter(String text) {
        try {
            return Quarter.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw ComplaintException.misunderstood(String.valueOf(wrong.getMessage()));
        }
    }

    static Metric metric(LoadedCatalogue catalogue, String text) {
        return metric(catalogue, text, "");
    }

    /**
     * @param lead what the complaint begins with
     */
    static Metric metric(LoadedCatalogue catalogue, String text, String lead) {
        var known = new TreeMap<>(catalogue.catalogue().metrics());
        return catalogue
                .catalogue()
                .metric(text)
                .orElseThrow(() ->
                        ComplaintException.misunderstood(
                                lead
                                        + "there is no metric '%s'%s."
                                                .formatted(
                                                        text,
                                                        Nearest.of(text, known.keySet())
                                                                .map(near -> "; nearest is " + near)
                                                                .orElse(""))));
    }

    static Organisation organisation(LoadedCatalogue catalogue, String text) {
        return organisation(catalogue, text, "");
    }

    /**
     * @param lead what the complaint begins with
     */
    static Organisation organisation(LoadedCatalogue catalogue, String text, String lead) {
        return catalogue
                .register()
                .find(text)
                .orElseThrow(() ->
                        ComplaintException.misunderstood(
                                lead
                                        + "there is no organisation '%s'%s."
                                                .formatted(
                                                        text,
                                                        catalogue
                                                                .register()
                                                                .nearest(text)
                                                                .map(near ->
                                                                        "; nearest is %s %s"
                                                                                .formatted(
                                                                                        near.code(),
                                                                                        near
                                                                                                .name()))
                                                                .orElse(""))));
    }

    static Plan plan(Plans plans, String text) {
        PlanId id =
                PlanId.of(text)
                        .orElseThrow(() ->
                                ComplaintException.misunderstood(
                                        "'%s' is not a plan: a plan is called such as RP-5FL-1."
                                                .formatted(text)));
        return plans.find(id).orElseThrow(() -> ComplaintException.impossible(none(plans, id)));
    }

    private static String none(Plans plans, PlanId id) {
        List<String> others = plans.all(id.org()).stream().map(PlanId::toString).toList();
        return "there is no plan %s; %s."
                .formatted(
                        id,
                        others.isEmpty()
                                ? id.org() + " has none"
                                : id.org() + " has " + String.join(", ", others));
    }
}
