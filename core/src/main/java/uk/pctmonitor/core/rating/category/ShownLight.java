package uk.pctmonitor.core.rating.category;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;

/**
 * The light of one category as it is shown, with the computed one beside it.
 *
 * @param computed what the metrics give
 * @param override what counts in its place, null when nothing does
 */
public record ShownLight(CategoryRating computed, @Nullable LightOverride override) {

    /**
     * The light as shown on a day.
     *
     * @param standing the override that stands for the organisation and category, null for none; it
     *     is left out when it has expired or is for another quarter
     */
    public static ShownLight on(
            LocalDate day,
            Quarter quarter,
            CategoryRating computed,
            @Nullable LightOverride standing) {
        return new ShownLight(
                computed, standing != null && standing.holds(day, quarter) ? standing : null);
    }

    public Category category() {
        return computed.category();
    }

    public Light light() {
        return override == null ? computed.light() : override.light();
    }
}
