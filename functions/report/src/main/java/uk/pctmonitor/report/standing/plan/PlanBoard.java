package uk.pctmonitor.report.standing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.plans.Head;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.MonitorTable;

/** The plans of a body, of one organisation, or all of them, as they stand on a day. */
public final class PlanBoard {

    private final Plans plans;
    private final Positions positions;
    private final LoadedCatalogue catalogue;
    private final LocalDate today;
    private final Map<String, List<Plan>> ofOrg = new HashMap<>();

    public PlanBoard(MonitorTable table, LoadedCatalogue catalogue, LocalDate today) {
        this.plans = new Plans(table);
        this.positions = new Positions(table);
        this.catalogue = catalogue;
        this.today = today;
    }

    /**
     * The open plans by SHA and plan.
     *
     * @param sha only of this one, or null for all
     */
    public List<PlanRow> open(@Nullable String sha) {
        List<PlanRow> rows = new ArrayList<>();
        for (String body : sha == null ? catalogue.register().overseers() : List.of(sha)) {
            plans.under(body).forEach(plan -> rows.add(row(plan, body)));
        }
        return rows;
    }

    /** Every plan that the organisation has or had. */
    public List<PlanRow> all(String org) {
        return ofOrg(org).stream().map(plan -> row(plan, sha(org))).toList();
    }

    /** The plan as a row. */
    public PlanRow row(Plan plan) {
        return row(plan, sha(plan.id().org()));
    }

    private PlanRow row(Plan plan, String sha) {
        return PlanRow.of(
                plan,
                ofOrg(plan.id().org()),
                positions.of(plan),
                // Only a plan that was written anew can have moved its days.
                plan.version() > 1
                        ? FirstPromise.of(plan, plans.history(plan.id()))
                        : new TreeMap<>(),
                sha,
                catalogue.plans(),
                catalogue.deadlines().workingDays(),
                today);
    }

    private String sha(String org) {
        return catalogue.register().overseer(org, today);
    }

    private List<Plan> ofOrg(String org) {
        return ofOrg.computeIfAbsent(
                org,
                code -> {
                    List<PlanId> ids = plans.all(code);
                    return plans.heads(ids).values().stream().map(Head::plan).toList();
                });
    }
}
