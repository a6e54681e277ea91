package uk.pctmonitor.store.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.LightOverride;
import uk.pctmonitor.core.rating.category.OverrideDecision;
import uk.pctmonitor.core.rating.category.OverrideWithdrawal;
import uk.pctmonitor.store.ledger.Visibility;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MonitorTable;

/** Overrides of lights as uploaded: the latest accepted decision for each category counts. */
public final class LightOverrides {

    private final MonitorTable table;
    private final Visibility visibility;

    public LightOverrides(MonitorTable table) {
        this.table = table;
        this.visibility = new Visibility(table);
    }

    /**
     * The latest override of each category of the organisation that was not withdrawn, whatever the
     * order of delivery. Whether it still holds on a day is for {@link LightOverride#holds} to say:
     * one that has expired does not bring back an earlier one.
     */
    public Map<Category, LightOverride> of(String org) {
        Map<Category, LightOverride> latest = new EnumMap<>(Category.class);
        for (Item upload :
                visibility.visible(
                        table.query(PeopleItems.partition(org), OverrideItems.OVERRIDES))) {
            for (OverrideDecision decision : OverrideItems.decisions(upload)) {
                switch (decision) {
                    case LightOverride override -> latest.put(override.category(), override);
                    case OverrideWithdrawal withdrawal -> latest.remove(withdrawal.category());
                }
            }
        }
        return Collections.unmodifiableMap(latest);
    }
}
