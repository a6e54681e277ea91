package uk.pctmonitor.local.lights;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.category.OverallLight;
import uk.pctmonitor.core.rating.category.ShownLight;
import uk.pctmonitor.local.text.Table;
import uk.pctmonitor.report.lights.LightWords;
import uk.pctmonitor.report.lights.SixLights;

/** The lights of one organisation in words: a table, and every override beneath it. */
public final class LightLines {

    private LightLines() {}

    /** Its name, the six lights with what each rests on, and the overrides. */
    public static List<String> of(SixLights six) {
        List<String> lines = new ArrayList<>();
        lines.add(six.organisation().code() + " " + six.organisation().name());
        Table table = new Table("Category", "Light", "Weight rated", "Because");
        six.lights()
                .forEach(each ->
                        table.row(
                                each.category().label(),
                                each.light(),
                                each.computed().percentRated(),
                                LightWords.because(each)));
        lines.addAll(table.lines());
        @Nullable OverallLight overall = six.overall();
        if (overall != null) {
            lines.add("Overall: %s. %s".formatted(overall.light(), overall.reason()));
        }
        for (ShownLight light : six.lights()) {
            LightWords.override(light).ifPresent(lines::add);
        }
        return lines;
    }
}
