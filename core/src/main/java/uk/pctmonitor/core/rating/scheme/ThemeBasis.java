package uk.pctmonitor.core.rating.scheme;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** So many themes at such a score, and none below another (rules.md 4.3.3). */
final class ThemeBasis {

    private static final int FEWEST = 4;

    private ThemeBasis() {}

    static Basis of(Scheme scheme, List<SchemeRating.Line> lines) {
        List<BigDecimal> scores =
                lines.stream()
                        .flatMap(each -> Stream.ofNullable(each.score()))
                        .sorted(Comparator.reverseOrder())
                        .toList();
        if (scores.size() < FEWEST) {
            return Basis.nothing(
                    "The rule is for four or five themes; %d have a score, so there is no result."
                            .formatted(scores.size()));
        }
        for (Result result : scheme.results()) {
            Result.Themes themes = result.themes();
            if (themes == null) {
                return basis(scores, result, "nothing better fits");
            }
            if (fits(scores, themes)) {
                return basis(scores, result, themes.words());
            }
        }
        return basis(scores, scheme.results().getLast(), "nothing better fits");
    }

    private static Basis basis(List<BigDecimal> scores, Result result, String why) {
        return new Basis(
                result,
                null,
                List.of(
                        "Theme scores: %s. %s: %s."
                                .formatted(
                                        Words.numbers(scores),
                                        why.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + why.substring(1),
                                        result.name())));
    }

    private static boolean fits(List<BigDecimal> scores, Result.Themes themes) {
        long high =
                scores.stream()
                        .filter(each -> each.compareTo(BigDecimal.valueOf(themes.atLeast())) >= 0)
                        .count();
        return high >= themes.count()
                && scores.stream()
                        .allMatch(each ->
                                each.compareTo(BigDecimal.valueOf(themes.noneBelow())) >= 0);
    }
}
