package uk.pctmonitor.report.lights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.rating.category.OverallLight;
import uk.pctmonitor.core.rating.category.ShownLight;

/**
 * The lights of one organisation in one quarter.
 *
 * @param body code of who it answers to, empty when it answers to nobody
 * @param lights the six, in their order
 * @param overall null unless the catalogue asks for one
 */
public record SixLights(
        Organisation organisation,
        String body,
        List<ShownLight> lights,
        @Nullable OverallLight overall) {

    public SixLights {
        lights = List.copyOf(lights);
    }
}
