package uk.pctmonitor.store.catalogue;

import java.util.List;
import java.util.function.Function;
import uk.pctmonitor.core.plan.PlanCatalogue;

/** Reads everything the catalogue says of plans. */
final class PlansReading {

    static final List<CatalogueTable> TABLES =
            List.of(
                    ArrangementsFile.TABLE,
                    BarriersFile.TABLE,
                    PlanTemplatesFile.TABLE,
                    PlanTemplatesFile.ITEMS,
                    PlanTypesFile.TABLE);

    private PlansReading() {}

    /**
     * @param policies of the settings
     * @param rows of a table
     */
    static PlanCatalogue read(
            PlanCatalogue policies,
            Function<CatalogueTable, List<CatalogueRow>> rows,
            PlanWords words) {
        return new PlanCatalogue(
                policies.policy(),
                policies.reminders(),
                policies.chasing(),
                policies.ladder(),
                policies.roles(),
                ArrangementsFile.read(rows.apply(ArrangementsFile.TABLE), words),
                BarriersFile.read(rows.apply(BarriersFile.TABLE)),
                PlanTemplatesFile.read(
                        rows.apply(PlanTemplatesFile.TABLE), rows.apply(PlanTemplatesFile.ITEMS)),
                PlanTypesFile.read(rows.apply(PlanTypesFile.TABLE), words));
    }
}
