package uk.pctmonitor.report.page.osc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.pctmonitor.core.publication.LightForPublic;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.core.rating.category.Light;
import uk.pctmonitor.core.rating.category.ShownLight;
import uk.pctmonitor.report.page.RagWords;
import uk.pctmonitor.report.page.pack.Mark;
import uk.pctmonitor.report.page.pack.Sentence;
import uk.pctmonitor.report.standing.PctStanding;

/**
 * One category as the public reads it.
 *
 * @param about how it went, one sentence or more
 * @param measures that may be published
 */
public record PublicCategory(
        String name, String anchor, Mark light, String about, List<PublicMeasure> measures) {

    public PublicCategory {
        measures = List.copyOf(measures);
    }

    static PublicCategory of(ShownLight light, PctStanding pct) {
        Category category = light.category();
        List<PublicMeasure> all =
                pct.metrics().stream()
                        .filter(each ->
                                Category.of(each.metric().category())
                                        .filter(category::equals)
                                        .isPresent())
                        .map(each -> PublicMeasure.of(each, pct))
                        .toList();
        Optional<Light> shown = light(light, all);
        return new PublicCategory(
                Sentence.capital(category.label()),
                category.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                shown.map(Mark::of).orElse(new Mark("Not shown", RagWords.style(Rag.NOT_RATED))),
                about(light, shown, all),
                all.stream().filter(each -> !each.isInternal()).toList());
    }

    /** One that people decided says nothing of the figures. */
    private static Optional<Light> light(ShownLight light, List<PublicMeasure> measures) {
        if (light.override() != null) {
            return Optional.of(light.light());
        }
        Set<String> withheld =
                measures.stream()
                        .filter(PublicMeasure::isWithheld)
                        .map(PublicMeasure::code)
                        .collect(Collectors.toSet());
        return LightForPublic.of(light.computed(), withheld);
    }

    private static String about(
            ShownLight light, Optional<Light> shown, List<PublicMeasure> measures) {
        List<String> sentences = new ArrayList<>();
        if (light.override() != null) {
            sentences.add("The light was set by a decision, not by the figures.");
        } else if (shown.isEmpty()) {
            sentences.add(
                    "The light is not shown, because it would tell too much about a few people.");
        } else if (shown.get() == Light.INSUFFICIENT_DATA) {
            sentences.add("Too few figures were sent to give it a light.");
        }
        if (measures.isEmpty()) {
            sentences.add("No figures were sent. That does not mean that all is well.");
        } else {
            sentences.add(results(measures));
        }
        return String.join(" ", sentences);
    }

    /** Such as {@code Of 12 measures: 6 met their target, 5 just missed it, 1 is not shown.} */
    private static String results(List<PublicMeasure> measures) {
        List<String> parts = new ArrayList<>();
        count(parts, measures, Rag.GREEN, "met the target");
        count(parts, measures, Rag.AMBER, "just missed it");
        count(parts, measures, Rag.RED, "missed it");
        long withheld = measures.stream().filter(PublicMeasure::isWithheld).count();
        long missing =
                measures.stream()
                        .filter(each ->
                                each.rating() == Rag.NO_DATA || each.rating() == Rag.AWAITED)
                        .count();
        if (withheld > 0) {
            parts.add(withheld + " not shown");
        }
        if (missing > 0) {
            parts.add(missing + " without a figure");
        }
        return "Of %s: %s."
                .formatted(
                        Sentence.count(measures.size(), "measure", "measures"),
                        parts.isEmpty() ? "none has a target" : String.join(", ", parts));
    }

    private static void count(
            List<String> parts, List<PublicMeasure> measures, Rag rag, String words) {
        long number = measures.stream().filter(each -> each.rating() == rag).count();
        if (number > 0) {
            parts.add(number + " " + words);
        }
    }
}
