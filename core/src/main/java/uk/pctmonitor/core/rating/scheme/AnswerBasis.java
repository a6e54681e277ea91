package uk.pctmonitor.core.rating.scheme;

import java.util.List;

/** The best result of all, which the answers then cap; none until every question is answered. */
final class AnswerBasis {

    private AnswerBasis() {}

    static Basis of(Scheme scheme, List<SchemeRating.Line> lines) {
        List<String> missing =
                lines.stream()
                        .filter(each -> each.said() == null)
                        .map(each -> each.indicator().code())
                        .toList();
        if (!missing.isEmpty()) {
            return Basis.nothing(
                    "This scheme needs every answer, so there is no result without %s."
                            .formatted(String.join(", ", missing)));
        }
        Result best = scheme.results().getFirst();
        return new Basis(
                best,
                null,
                List.of("The result is %s as far as all answers allow it.".formatted(best.name())));
    }
}
