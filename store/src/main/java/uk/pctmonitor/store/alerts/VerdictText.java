package uk.pctmonitor.store.alerts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Conclusion;
import uk.pctmonitor.core.metric.Goal;
import uk.pctmonitor.core.metric.TargetSource;
import uk.pctmonitor.core.rating.Display;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.spc.Assurance;
import uk.pctmonitor.core.spc.Status;
import uk.pctmonitor.core.spc.Variation;

/**
 * A verdict as one word: how it stands and why in full, then the initials of the rest, because a
 * kilobyte saved is a write unit saved: year end, next year, variation, status and assurance.
 * {@code RED|NATIONAL|95|90|A|A|CC|T|HAM} is amber at both, common cause, trial limits, hit and
 * miss.
 */
final class VerdictText {

    /** What is kept does not depend on the day, so nothing kept is awaited. */
    private static final List<Rag> LASTING =
            List.of(Rag.GREEN, Rag.AMBER, Rag.RED, Rag.NO_DATA, Rag.NOT_RATED);

    private VerdictText() {}

    static String write(Verdict verdict) {
        TargetSource source = verdict.source();
        Conclusion conclusion = verdict.conclusion();
        return String.join(
                "|",
                conclusion.now().name(),
                source == null ? "" : source.name(),
                write(verdict.goal()),
                verdict.amberLimit() == null ? "" : Display.threshold(verdict.amberLimit()),
                initials(conclusion.yearEnd()),
                initials(conclusion.nextYear()),
                initials(conclusion.variation()),
                initials(conclusion.status()),
                initials(conclusion.assurance()));
    }

    static Verdict read(String text) {
        String[] parts = text.split("\\|", -1);
        return new Verdict(
                new Conclusion(
                        Rag.valueOf(parts[0]),
                        read(LASTING, parts[4]),
                        read(LASTING, parts[5]),
                        read(List.of(Variation.values()), parts[6]),
                        read(List.of(Status.values()), parts[7]),
                        read(List.of(Assurance.values()), parts[8])),
                goal(parts[2]),
                parts[1].isEmpty() ? null : TargetSource.valueOf(parts[1]),
                parts[3].isEmpty() ? null : new BigDecimal(parts[3]));
    }

    /** The first letters of its words: HAM of HIT_AND_MISS. */
    private static String initials(Enum<?> constant) {
        return Arrays.stream(constant.name().split("_"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static <E extends Enum<E>> E read(List<E> constants, String initials) {
        return constants.stream()
                .filter(each -> initials(each).equals(initials))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "'%s' stands for no verdict".formatted(initials)));
    }

    private static String write(@Nullable Goal goal) {
        return switch (goal) {
            case null -> "";
            case Goal.Threshold(BigDecimal value) -> Display.threshold(value);
            case Goal.Range(BigDecimal low, BigDecimal high) ->
                    Display.threshold(low) + ".." + Display.threshold(high);
        };
    }

    private static @Nullable Goal goal(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int dots = text.indexOf("..");
        return dots < 0
                ? new Goal.Threshold(new BigDecimal(text))
                : new Goal.Range(
                        new BigDecimal(text.substring(0, dots)),
                        new BigDecimal(text.substring(dots + 2)));
    }
}
