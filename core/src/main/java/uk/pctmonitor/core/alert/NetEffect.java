package uk.pctmonitor.core.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;

/**
 * What several transitions of one alert come to for a reader who was told of none of them: the
 * first level from, the last level to (reliability.md scenario 37). An alert that opened and closed
 * in between comes to nothing, so that nobody reads CLOSED of something never announced (rules.md
 * 4.9).
 */
public final class NetEffect {

    /** Transitions that are told as one. Corrections of past quarters go by quarter. */
    private record Topic(AlertKey key, Strand strand, Optional<Quarter> quarter) {
        static Topic of(Transition it) {
            return switch (it.change()) {
                case OPENED, WORSENED, IMPROVED, CLOSED ->
                        new Topic(it.key(), Strand.LEVEL, Optional.empty());
                case CORRECTED -> new Topic(it.key(), Strand.PAST, Optional.of(it.quarter()));
                case NO_FIGURE -> new Topic(it.key(), Strand.BLANK, Optional.empty());
                case ACKNOWLEDGEMENT_EXPIRED, REPEATED ->
                        new Topic(it.key(), Strand.REMINDER, Optional.empty());
            };
        }
    }

    private enum Strand {
        LEVEL,
        PAST,
        BLANK,
        REMINDER
    }

    private NetEffect() {}

    /**
     * The net effect of transitions not yet told.
     *
     * @param transitions in any order; {@link Transition#number} puts those of one alert in order
     * @return at most one per alert and kind of news, those of one alert in order; empty when
     *     nothing net remains
     */
    public static List<Transition> of(List<Transition> transitions) {
        Map<Topic, List<Transition>> topics = new LinkedHashMap<>();
        transitions.stream()
                .sorted(Comparator.comparingInt(Transition::number))
                .forEach(
                        it -> topics.computeIfAbsent(Topic.of(it), t -> new ArrayList<>()).add(it));
        List<Transition> net = new ArrayList<>();
        topics.forEach((topic, told) -> {
            if (!isOvertaken(topic, told.getLast(), topics)) {
                combined(topic.strand(), told).ifPresent(net::add);
            }
        });
        return List.copyOf(net);
    }

    /** A reminder or a missing figure is stale once the alert's level has changed after it. */
    private static boolean isOvertaken(
            Topic topic, Transition last, Map<Topic, List<Transition>> topics) {
        if (topic.strand() != Strand.REMINDER && topic.strand() != Strand.BLANK) {
            return false;
        }
        List<Transition> levels =
                topics.getOrDefault(
                        new Topic(topic.key(), Strand.LEVEL, Optional.empty()), List.of());
        return levels.stream().anyMatch(level -> level.number() > last.number());
    }

    /** What made every one of the changes, if it is the same for all. */
    private static @Nullable Closing sharedCause(List<Transition> told) {
        Closing cause = told.getLast().closing();
        return told.stream().allMatch(it -> it.closing() == cause) ? cause : null;
    }

    private static Optional<Transition> combined(Strand strand, List<Transition> told) {
        Transition first = told.getFirst();
        Transition last = told.getLast();
        if (strand == Strand.BLANK || strand == Strand.REMINDER || told.size() == 1) {
            return Optional.of(last);
        }
        if (first.from() == last.to()) {
            return Optional.empty();
        }
        Change change = strand == Strand.PAST ? Change.CORRECTED : between(first.from(), last);
        return Optional.of(
                new Transition(
                        last.key(),
                        last.number(),
                        change,
                        change == Change.CLOSED ? last.closing() : sharedCause(told),
                        first.from(),
                        last.to(),
                        last.collection(),
                        last.quarter(),
                        last.current(),
                        last.now(),
                        first.before(),
                        last.target(),
                        last.amberLimit(),
                        last.file(),
                        last.outlook()));
    }

    private static Change between(Rag from, Transition last) {
        if (last.change() == Change.CLOSED) {
            return Change.CLOSED;
        }
        if (from == Rag.GREEN) {
            return Change.OPENED;
        }
        return last.to() == Rag.AMBER ? Change.IMPROVED : Change.WORSENED;
    }
}
