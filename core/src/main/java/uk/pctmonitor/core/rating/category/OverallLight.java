package uk.pctmonitor.core.rating.category;

import java.util.List;

/**
 * One light for all six, only where the catalogue asks for it (D1).
 *
 * @param light the result
 * @param reason how it was made, one sentence
 */
public record OverallLight(Light light, String reason) {

    /**
     * The worst of the lights as shown: red if any is red; else, since the missing one could be
     * red, no light where any has too little data; else amber, and green only when all six are.
     *
     * @param lights the six
     */
    public static OverallLight worst(List<ShownLight> lights) {
        for (Light light : List.of(Light.RED, Light.INSUFFICIENT_DATA, Light.AMBER)) {
            List<String> so =
                    lights.stream()
                            .filter(each -> each.light() == light)
                            .map(each -> each.category().label())
                            .toList();
            if (!so.isEmpty()) {
                return new OverallLight(
                        light,
                        "The worst of the six lights: %s is %s."
                                .formatted(String.join(", ", so), light));
            }
        }
        return new OverallLight(Light.GREEN, "The worst of the six lights: all are GREEN.");
    }
}
