package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.rating.Display;

/** Which caps apply, and what that does. */
final class Caps {

    private Caps() {}

    static boolean applies(Scheme scheme, Cap cap, List<SchemeRating.Line> lines, Given given) {
        return switch (cap.when()) {
            case Cap.When.Event() -> given.events().contains(cap.code());
            case Cap.When.Criteria(int count, BigDecimal scored) ->
                    criteria(scheme, lines).values().stream()
                                    .filter(each -> each.compareTo(scored) == 0)
                                    .count()
                            >= count;
            case Cap.When.Answer(String indicator, String answer) ->
                    given.indicators().get(indicator) instanceof Given.Said.Answer(String said)
                            && said.equals(answer);
        };
    }

    /** What each criterion scores, in the order of the table; empty without a weighted mean. */
    static Map<String, BigDecimal> criteria(Scheme scheme, List<SchemeRating.Line> lines) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        if (scheme.method() instanceof Scheme.Method.WeightedMean method) {
            Map<String, List<BigDecimal>> all = new LinkedHashMap<>();
            for (SchemeRating.Line line : lines) {
                BigDecimal score = line.score();
                if (score != null) {
                    all.computeIfAbsent(line.indicator().criterion(), _ -> new ArrayList<>())
                            .add(score);
                }
            }
            all.forEach((criterion, each) ->
                    scores.put(criterion, together(each, method.criterionScore())));
        }
        return scores;
    }

    private static BigDecimal together(List<BigDecimal> scores, Scheme.CriterionScore how) {
        return switch (how) {
            case MEAN ->
                    scores.stream()
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .divide(BigDecimal.valueOf(scores.size()), 0, RoundingMode.HALF_UP);
            case WORST -> scores.stream().reduce(BigDecimal::min).orElseThrow();
        };
    }

    /** What the caps do to the result; one sentence that says so when none applies. */
    static List<String> words(Scheme scheme, List<Cap> caps, Result before, Result after) {
        List<String> words = new ArrayList<>();
        for (Cap cap : caps) {
            words.add("%s: at most %s.".formatted(what(cap), cap.most()));
        }
        if (scheme.caps().isEmpty()) {
            return words;
        }
        if (caps.isEmpty()) {
            words.add("Nothing caps the result.");
        } else if (!before.equals(after)) {
            words.add(
                    "The lowest of these holds: %s instead of %s."
                            .formatted(after.name(), before.name()));
        }
        return words;
    }

    private static String what(Cap cap) {
        return switch (cap.when()) {
            case Cap.When.Event _ -> cap.name();
            case Cap.When.Criteria(int count, BigDecimal scored) ->
                    "%s (%d or more criteria at %s)"
                            .formatted(cap.name(), count, Display.threshold(scored));
            case Cap.When.Answer(String indicator, String answer) ->
                    "%s is '%s'".formatted(indicator, answer);
        };
    }
}
