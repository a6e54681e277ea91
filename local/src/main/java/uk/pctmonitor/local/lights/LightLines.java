package uk.pctmonitor.local.lights;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.category.CategoryRating;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.LightOverride;
import uk.pctmonitor.core.rating.category.OverallLight;
import uk.pctmonitor.core.rating.category.ShownLight;
import uk.pctmonitor.local.text.Table;

/** The lights of one organisation in words: a table, and every override beneath it. */
public final class LightLines {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int MOST_NAMED = 3;

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
                                because(each)));
        lines.addAll(table.lines());
        @Nullable OverallLight overall = six.overall();
        if (overall != null) {
            lines.add("Overall: %s. %s".formatted(overall.light(), overall.reason()));
        }
        for (ShownLight light : six.lights()) {
            @Nullable LightOverride override = light.override();
            if (override != null) {
                lines.add(override(light, override));
            }
        }
        return lines;
    }

    /** A day as it is read aloud: {@code 4 February 2015}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String because(ShownLight light) {
        return light.override() == null
                ? because(light.computed())
                : "overridden, computed is %s: %s"
                        .formatted(light.computed().light(), because(light.computed()));
    }

    private static String because(CategoryRating rating) {
        if (rating.metrics().isEmpty()) {
            return "no metric of the catalogue belongs to it";
        }
        if (rating.light() != Light.INSUFFICIENT_DATA) {
            return decided(rating);
        }
        return rating.partial() == null
                ? "nothing is rated"
                : "too little is rated; that much gives %s (%s)"
                        .formatted(rating.partial(), decided(rating));
    }

    private static String decided(CategoryRating rating) {
        List<String> decisive = rating.decisive();
        if (!decisive.isEmpty()) {
            String more =
                    decisive.size() > MOST_NAMED
                            ? " and %d more".formatted(decisive.size() - MOST_NAMED)
                            : "";
            return "%s decides%s"
                    .formatted(
                            String.join(
                                    ", ",
                                    decisive.subList(0, Math.min(MOST_NAMED, decisive.size()))),
                            more.isEmpty() ? "" : "," + more);
        }
        return rating.scoreShown().isEmpty() ? "all rated agree" : "score " + rating.scoreShown();
    }

    private static String override(ShownLight light, LightOverride override) {
        @Nullable Quarter quarter = override.quarter();
        return "OVERRIDE of %s%s: %s in place of the computed %s, decided by %s and %s on %s, until %s. Reason: %s"
                .formatted(
                        light.category().label(),
                        quarter == null ? "" : " for " + quarter.label(),
                        override.light(),
                        light.computed().light(),
                        override.firstPerson(),
                        override.secondPerson(),
                        day(override.given()),
                        day(override.until()),
                        override.reason());
    }
}
