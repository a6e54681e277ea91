package uk.pctmonitor.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;

/**
 * Random quarters, corrections, acknowledgements (legal or not) and days, against a reference that
 * keeps a letter and two days. A failure names the seed of its run: let the loop begin there to see
 * it again.
 */
class AlertDaysModelTest {

    private static final int RUNS = 5000;
    private static final int STEPS = 40;
    private static final AlertPolicy POLICY = new AlertPolicy(1, 1, 1, 28, 14, 20, 10, 92);
    private static final AlertLifecycle LIFECYCLE = new AlertLifecycle(POLICY);
    private static final AlertKey KEY = new AlertKey("5FL", "M", AlertKey.Kind.RATING);
    private static final Quarter FIRST = Quarter.of(2010, 1);

    private final TreeSet<String> seen = new TreeSet<>();

    @Test
    void alertsDoWhatThePlainReferenceDoes() {
        for (long seed = 1; seed <= RUNS; seed++) {
            Run run = new Run(seed);
            for (int step = 0; step < STEPS; step++) {
                run.step();
            }
        }

        assertThat(seen)
                .containsExactly(
                        "ACKNOWLEDGED",
                        "ACKNOWLEDGEMENT_EXPIRED",
                        "CLOSED",
                        "IMPROVED",
                        "OPENED",
                        "REFUSED",
                        "REPEATED",
                        "WORSENED",
                        "silent");
    }

    private final class Run {
        private final long seed;
        private final SplittableRandom random;
        private final List<RatedQuarter> quarters = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private final Reference reference = new Reference();
        private AlertState state = AlertState.unknown(KEY);
        private LocalDate today = LocalDate.of(2010, 7, 20);
        private int version;

        Run(long seed) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
        }

        void step() {
            switch (random.nextInt(4)) {
                case 0 -> rated();
                case 1 -> acknowledge();
                default -> day();
            }
            assertThat(inLetters(state)).as("seed %d: %s", seed, told).isEqualTo(reference.level);
            assertThat(state.events()).as("seed %d: %s", seed, told).isEqualTo(reference.events);
            assertThat(state.acknowledged() == null ? null : state.acknowledged().until())
                    .as("seed %d: %s", seed, told)
                    .isEqualTo(reference.quietUntil);
        }

        /** The next quarter comes, or the newest is corrected. */
        private void rated() {
            Rag rag = List.of(Rag.GREEN, Rag.AMBER, Rag.RED).get(random.nextInt(3));
            boolean correction = !quarters.isEmpty() && random.nextInt(3) == 0;
            if (correction) {
                quarters.removeLast();
            }
            quarters.add(new RatedQuarter(FIRST.plus(quarters.size()), rag));
            version++;
            Basis now = new Basis(quarters.getLast().quarter(), "v" + version, "r1");
            Decision decision = LIFECYCLE.rated(state, now, quarters, today);
            expect("rated " + rag, inWords(decision), reference.rated(letter(rag), today));
            state = decision.after();
            expect("again", inWords(LIFECYCLE.rated(state, now, quarters, today)), "silent");
        }

        private void day() {
            today = today.plusDays(random.nextInt(0, 12));
            Decision decision = LIFECYCLE.onDay(state, today);
            expect("day " + today, inWords(decision), reference.onDay(today));
            state = decision.after();
            expect("again", inWords(LIFECYCLE.onDay(state, today)), "silent");
        }

        private void acknowledge() {
            LocalDate until = today.plusDays(random.nextInt(-3, 96));
            String outcome;
            AlertState before = state;
            try {
                state =
                        LIFECYCLE.acknowledge(
                                state, new Acknowledgement("manager", until, ""), today);
                outcome = "ACKNOWLEDGED";
            } catch (IllegalArgumentException refused) {
                outcome = "REFUSED";
                assertThat(state).isSameAs(before);
            }
            expect("until " + until, outcome, reference.acknowledge(until, today));
        }

        private void expect(String what, String is, String expected) {
            told.add(what);
            seen.add(is);
            assertThat(is).as("seed %d: %s", seed, told).isEqualTo(expected);
        }
    }

    /** Level, events, last told and quiet: all that decides what time brings. */
    private static final class Reference {
        private String level = "G";
        private int events;
        private LocalDate told = LocalDate.MIN;
        private @Nullable LocalDate quietUntil;

        String rated(String letter, LocalDate today) {
            String change =
                    switch (level + letter) {
                        case "GA", "GR" -> "OPENED";
                        case "AG", "RG" -> "CLOSED";
                        case "AR" -> "WORSENED";
                        case "RA" -> "IMPROVED";
                        default -> "silent";
                    };
            if (!change.equals("silent")) {
                // Whoever acknowledged an amber did not acknowledge a red; better is fine.
                quietUntil = change.equals("IMPROVED") ? quietUntil : null;
                events++;
                told = today;
                level = letter;
            }
            return change;
        }

        String onDay(LocalDate today) {
            if (level.equals("G")) {
                return "silent";
            }
            if (quietUntil != null) {
                if (!today.isAfter(quietUntil)) {
                    return "silent";
                }
                quietUntil = null;
                events++;
                told = today;
                return "ACKNOWLEDGEMENT_EXPIRED";
            }
            if (told.plusDays(level.equals("R") ? 14 : 28).isAfter(today)) {
                return "silent";
            }
            events++;
            told = today;
            return "REPEATED";
        }

        String acknowledge(LocalDate until, LocalDate today) {
            if (level.equals("G") || until.isBefore(today) || until.isAfter(today.plusDays(92))) {
                return "REFUSED";
            }
            quietUntil = until;
            return "ACKNOWLEDGED";
        }
    }

    private static String inWords(Decision decision) {
        return decision instanceof Decision.Told told ? told.change().name() : "silent";
    }

    private static String inLetters(AlertState state) {
        return letter(state.level());
    }

    private static String letter(Rag rag) {
        return rag.name().substring(0, 1);
    }
}
