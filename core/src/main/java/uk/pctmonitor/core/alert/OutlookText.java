package uk.pctmonitor.core.alert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.assessment.Outlook;
import uk.pctmonitor.core.assessment.Outlook.Ending;
import uk.pctmonitor.core.assessment.Steadiness;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.rating.Forecast.Method;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.RunRate;

/**
 * The second and third verdict of one line in words: where the year will end and what it would
 * take, whether the movement means anything, and how steady the rating is.
 *
 * @param now the first verdict
 * @param before what it was, when the line has to say so; else null
 */
public record OutlookText(Outlook outlook, Rag now, @Nullable Rag before, Numbers numbers) {

    /** The words for a metric as it stands, with nothing said of what it was. */
    public static OutlookText of(Metric metric, Rag now, Outlook outlook) {
        return new OutlookText(outlook, now, null, new Numbers(metric, outlook.ending().target()));
    }

    /** One for the year end, and one for the movement where there is something to say of it. */
    public List<String> paragraphs() {
        String ahead = nextYear().map(it -> yearEnd() + " " + it).orElseGet(this::yearEnd);
        String movement =
                Stream.of(new BehaviourText(outlook.behaviour(), numbers).sentence(), steadiness())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return movement.isEmpty() ? List.of(ahead) : List.of(ahead, movement);
    }

    /**
     * What the remaining quarters have to bring, such as {@code 95% needs 99.1% in each remaining
     * quarter, best ever quarter 92.7%}; empty where that is not defined.
     */
    public Optional<String> required() {
        return Optional.ofNullable(outlook.ending().runRate())
                .map(rate -> needed(outlook.ending(), rate));
    }

    private String yearEnd() {
        Ending ending = outlook.ending();
        String was = before == null ? "" : ", was " + before;
        if (!ending.rag().isRated()) {
            return "%s now%s; nothing can be said of the year end%s."
                    .formatted(now, was, ending.target() == null ? ", which has no target" : "");
        }
        String detail = detail(ending);
        String both =
                now == ending.rag() && was.isEmpty()
                        ? now + " now and at year end"
                        : "%s now%s, %s at year end".formatted(now, was, ending.rag());
        return both + (detail.isEmpty() ? "." : ": " + detail + ".");
    }

    private String detail(Ending ending) {
        List<String> parts = new ArrayList<>();
        if (ending.soFar() != null && ending.method() != Method.LATEST) {
            parts.add(numbers.figure(ending.soFar().figure()) + " so far");
        }
        forecast(ending).ifPresent(parts::add);
        required().ifPresent(parts::add);
        return String.join("; ", parts);
    }

    /** A rate's forecast is what it is so far, and a stock's what it is now. */
    private Optional<String> forecast(Ending ending) {
        if (ending.forecast() == null || ending.method() == null) {
            return Optional.empty();
        }
        String figure = numbers.figure(ending.forecast());
        return switch (ending.method()) {
            case STRAIGHT -> Optional.of("%s by year end at this pace".formatted(figure));
            case SEASONAL ->
                    Optional.of("%s by year end if it goes as last year".formatted(figure));
            case SUBMITTED -> Optional.of("its own forecast is " + figure);
            case RATE_SO_FAR, LATEST -> Optional.empty();
        };
    }

    private String needed(Ending ending, RunRate rate) {
        String remaining = rate.quarters() == 1 ? "the last quarter" : "each remaining quarter";
        String target = numbers.goal();
        return switch (rate.kind()) {
            case AT_LEAST ->
                    "%s needs %s in %s%s"
                            .formatted(target, numbers.needed(rate), remaining, best(ending));
            case AT_MOST ->
                    "%s leaves %s for %s%s"
                            .formatted(target, numbers.needed(rate), remaining, best(ending));
            case SECURED -> "%s is met whatever comes".formatted(target);
            case UNREACHABLE ->
                    rate.total() == null
                            ? "%s can no longer be met this year (it would take %s in %s)"
                                    .formatted(target, numbers.needed(rate), remaining)
                            : "%s can no longer be met this year".formatted(target);
        };
    }

    private String best(Ending ending) {
        BigDecimal best = ending.best();
        return best == null ? "" : ", best ever quarter " + numbers.number(best);
    }

    /** Said only where it adds something to the year end. */
    private Optional<String> nextYear() {
        Ending ending = outlook.ending();
        return ending.nextYear().isRated() && ending.nextYear() != ending.rag()
                ? Optional.of(
                        "Over the next 12 months %s, if they go like the last 12."
                                .formatted(ending.nextYear()))
                : Optional.empty();
    }

    private Optional<String> steadiness() {
        Steadiness steadiness = outlook.steadiness();
        if (steadiness.isFlapping()) {
            return Optional.of(
                    "Flapping: it changed %d times in %d quarters."
                            .formatted(steadiness.changes(), steadiness.quarters()));
        }
        return now.isWorseThanGreen() && steadiness.worse() > 1
                ? Optional.of(
                        "Amber or red in %d of the last %d quarters."
                                .formatted(steadiness.worse(), steadiness.of()))
                : Optional.empty();
    }
}
