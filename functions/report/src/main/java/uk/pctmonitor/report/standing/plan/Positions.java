package uk.pctmonitor.report.standing.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.pctmonitor.core.plan.LadderPosition;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.reminders.Rungs;

/** Where the categories of organisations stand on the ladder of escalation. */
final class Positions {

    private final MonitorTable table;
    private final Map<String, Rungs> read = new HashMap<>();

    Positions(MonitorTable table) {
        this.table = table;
    }

    /** Of the plan's category; steady where the daily run has said nothing of it yet. */
    LadderPosition of(Plan plan) {
        Rungs rungs = read.computeIfAbsent(plan.id().org(), this::read);
        LadderPosition position =
                plan.category() == null ? null : rungs.positions().get(plan.category());
        return position == null ? LadderPosition.steady(plan.required()) : position;
    }

    private Rungs read(String org) {
        return Rungs.readAll(table, new TreeSet<>(List.of(org))).getOrDefault(org, Rungs.none(org));
    }
}
