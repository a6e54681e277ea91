package uk.pctmonitor.core.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;

/**
 * Every sequence of up to five quarters, under several policies, against a reference that works on
 * the letters of the sequence only.
 */
class AlertModelTest {

    private static final String LETTERS = "GAR-wx";
    private static final int LONGEST = 5;
    private static final Quarter FIRST = Quarter.of(2013, 1);
    private static final AlertKey KEY = new AlertKey("5FL", "M", AlertKey.Kind.RATING);

    @ParameterizedTest(name = "opens at {0} of {1}, closes after {2}")
    @CsvSource({"1,1,1", "1,1,2", "2,2,1", "2,3,2", "1,3,3", "3,4,1"})
    void everySequenceFollowsTheReference(int openWhen, int openOf, int closeAfter) {
        AlertPolicy policy = new AlertPolicy(openWhen, openOf, closeAfter, 28, 14, 20, 10, 92);
        int[] sequences = {0};
        sequences(
                "",
                sequence -> {
                    assertThat(decided(policy, sequence))
                            .as(sequence)
                            .isEqualTo(expected(policy, sequence));
                    sequences[0]++;
                });

        assertThat(sequences[0]).isEqualTo(6 + 36 + 216 + 1296 + 7776);
    }

    /** What the lifecycle does quarter by quarter, each decided twice. */
    private static List<String> decided(AlertPolicy policy, String sequence) {
        AlertLifecycle lifecycle = new AlertLifecycle(policy);
        AlertState state = AlertState.unknown(KEY);
        List<String> decided = new ArrayList<>();
        List<RatedQuarter> quarters = new ArrayList<>();
        for (int i = 0; i < sequence.length(); i++) {
            quarters.add(new RatedQuarter(FIRST.plus(i), rag(sequence.charAt(i))));
            Basis now = new Basis(FIRST.plus(i), "v1", "r1");
            LocalDate today = FIRST.plus(i + 1).start();
            Decision decision = lifecycle.rated(state, now, quarters, today);
            decided.add(
                    decision instanceof Decision.Told told
                            ? told.change() + " " + told.from() + " " + told.to()
                            : "silent");
            state = decision.after();
            if (!lifecycle.rated(state, now, quarters, today).equals(new Decision.Silent(state))) {
                decided.add("told twice");
            }
        }
        return decided;
    }

    /** The same in plain words, from the letters alone. */
    private static List<String> expected(AlertPolicy policy, String sequence) {
        List<String> expected = new ArrayList<>();
        String open = "GREEN";
        for (int i = 0; i < sequence.length(); i++) {
            String soFar = sequence.substring(0, i + 1);
            String level = open;
            String change = "";
            if (soFar.endsWith("A") || soFar.endsWith("R")) {
                level = soFar.endsWith("R") ? "RED" : "AMBER";
                String rated = soFar.replaceAll("[-wx]", "");
                String window = rated.substring(Math.max(0, rated.length() - policy.openOf()));
                boolean enough = window.replaceAll("[G]", "").length() >= policy.openWhen();
                if (open.equals("GREEN")) {
                    change = enough ? "OPENED" : "";
                    level = enough ? level : open;
                } else if (!open.equals(level)) {
                    change = level.equals("RED") ? "WORSENED" : "IMPROVED";
                }
            } else if (soFar.endsWith("G".repeat(policy.closeAfter())) && !open.equals("GREEN")) {
                change = "CLOSED";
                level = "GREEN";
            } else if (soFar.matches(".*[GARx]-")) {
                change = "NO_FIGURE";
            }
            expected.add(change.isEmpty() ? "silent" : change + " " + open + " " + level);
            open = level;
        }
        return expected;
    }

    private static void sequences(String begun, Consumer<String> each) {
        if (!begun.isEmpty()) {
            each.accept(begun);
        }
        if (begun.length() < LONGEST) {
            LETTERS.chars().forEach(letter -> sequences(begun + (char) letter, each));
        }
    }

    private static Rag rag(char letter) {
        return switch (letter) {
            case 'G' -> Rag.GREEN;
            case 'A' -> Rag.AMBER;
            case 'R' -> Rag.RED;
            case '-' -> Rag.NO_DATA;
            case 'w' -> Rag.AWAITED;
            default -> Rag.NOT_RATED;
        };
    }
}
