package uk.pctmonitor.core.rating.scheme;

import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.metric.Confidence;

/**
 * One published rating scheme as the catalogue holds it: what is scored, how the scores become one
 * result, and what caps it.
 *
 * @param code such as {@code financial-risk-rating}
 * @param family schemes of the same family are shown side by side and never put into one; the
 *     scheme's own code when it stands alone
 * @param name in plain words
 * @param method how scores become a result
 * @param indicators in the order of the table
 * @param results from the best to the worst; the last one takes whatever no other does
 * @param caps what allows only a lower result
 * @param source where it is published
 * @param confidence how sure we are of the scheme as a whole; its parts have their own
 */
public record Scheme(
        String code,
        String family,
        String name,
        Method method,
        List<Indicator> indicators,
        List<Result> results,
        List<Cap> caps,
        String source,
        Confidence confidence) {

    /**
     * @throws IllegalArgumentException when there is no result, or a cap allows none of them
     */
    public Scheme {
        indicators = List.copyOf(indicators);
        results = List.copyOf(results);
        caps = List.copyOf(caps);
        if (results.isEmpty()) {
            throw new IllegalArgumentException("a scheme has at least one result");
        }
        for (Cap cap : caps) {
            if (place(results, cap.most()) < 0) {
                throw new IllegalArgumentException(cap.most() + " is none of the results");
            }
        }
    }

    /** How scores become a result. */
    public sealed interface Method {

        /**
         * The mean of the scores by weight, unrounded, is looked up in the results.
         *
         * @param leaveOutMissing whether the weight of an indicator without data is left out;
         *     otherwise there is no result until all are there
         * @param criterionScore what several indicators of one criterion score together
         */
        record WeightedMean(boolean leaveOutMissing, CriterionScore criterionScore)
                implements Method {}

        /** So many themes at such a score, and none below another. */
        record ThemeCounts() implements Method {}

        /** The best result, as far as the answers given allow it. */
        record Answers() implements Method {}
    }

    /** What several indicators of one criterion score together, where caps count criteria. */
    public enum CriterionScore {
        /** Their mean, halves rounded up. */
        MEAN,
        /** The lowest of them. */
        WORST
    }

    /** The indicator of that code. */
    public Optional<Indicator> indicator(String indicator) {
        return indicators.stream().filter(each -> each.code().equals(indicator)).findFirst();
    }

    /** The fact of that code that caps the result when it is so. */
    public Optional<Cap> event(String event) {
        return caps.stream()
                .filter(each -> each.when() instanceof Cap.When.Event)
                .filter(each -> each.code().equals(event))
                .findFirst();
    }

    /** The answers that the indicator may have; empty unless the method asks for answers. */
    public List<String> answers(String indicator) {
        return caps.stream()
                .flatMap(each ->
                        each.when() instanceof Cap.When.Answer(String about, String answer)
                                        && about.equals(indicator)
                                ? Optional.of(answer).stream()
                                : Optional.<String>empty().stream())
                .toList();
    }

    /** The worse of two results. */
    Result worse(Result one, String other) {
        return place(results, other) > results.indexOf(one)
                ? results.get(place(results, other))
                : one;
    }

    private static int place(List<Result> results, String name) {
        return results.stream().map(Result::name).toList().indexOf(name);
    }
}
