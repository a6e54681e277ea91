package uk.pctmonitor.local.lights;

import java.util.List;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.ShownLight;
import uk.pctmonitor.local.text.Table;
import uk.pctmonitor.report.lights.SixLights;

/** How many organisations have which light, by category. */
public final class Overview {

    private Overview() {}

    /** A table with a line for each of the six categories. */
    public static List<String> of(List<SixLights> all) {
        Table table =
                new Table(
                        "Category",
                        "GREEN",
                        "AMBER",
                        "RED",
                        "INSUFFICIENT_DATA",
                        "of them overridden");
        for (Category category : Category.values()) {
            List<ShownLight> lights =
                    all.stream()
                            .flatMap(each -> each.lights().stream())
                            .filter(each -> each.category() == category)
                            .toList();
            table.row(
                    category.label(),
                    count(lights, Light.GREEN),
                    count(lights, Light.AMBER),
                    count(lights, Light.RED),
                    count(lights, Light.INSUFFICIENT_DATA),
                    lights.stream().filter(each -> each.override() != null).count());
        }
        return table.lines();
    }

    private static long count(List<ShownLight> lights, Light light) {
        return lights.stream().filter(each -> each.light() == light).count();
    }
}
