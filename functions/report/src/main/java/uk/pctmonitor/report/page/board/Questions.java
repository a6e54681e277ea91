package uk.pctmonitor.report.page.board;

import java.util.List;
import java.util.stream.Stream;
import uk.pctmonitor.core.rating.category.CategoryRating;
import uk.pctmonitor.core.rating.category.Light;

/**
 * What a board should ask of a category. Each question follows from a fact, and names it; where
 * there is no such fact there is no question. What waits for somebody comes first, then what the
 * figures ask, then what is not known.
 */
final class Questions {

    private Questions() {}

    /** The questions, the most pressing first. */
    static List<Question> of(CategoryFacts facts) {
        return Stream.of(
                        PlanQuestions.of(facts).stream(),
                        FigureQuestions.of(facts).stream(),
                        unknown(facts))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Question> unknown(CategoryFacts facts) {
        if (facts.light().light() != Light.INSUFFICIENT_DATA) {
            return Stream.of();
        }
        CategoryRating computed = facts.light().computed();
        return Stream.of(
                new Question(
                        "How does the board know how things stand here?",
                        computed.metrics().isEmpty()
                                ? "No measure belongs to this category."
                                : "%s of the weight of this category is rated; a light needs %s%%."
                                        .formatted(
                                                computed.percentRated(),
                                                computed.rule()
                                                        .leastRatedPercent()
                                                        .toPlainString())));
    }
}
