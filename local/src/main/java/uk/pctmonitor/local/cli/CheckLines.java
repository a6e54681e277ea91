package uk.pctmonitor.local.cli;

import java.util.List;
import java.util.Locale;
import uk.pctmonitor.store.check.Breach;

/**
 * What a check found, in lines for the terminal: one for each promise, then each breach.
 *
 * @param found every breach, each once
 */
record CheckLines(Console console, List<Breach> found) {

    private static final int MOST_LISTED = 100;

    CheckLines {
        found = found.stream().distinct().toList();
    }

    /** One promise, how much was looked at, and whether it holds. */
    void say(String invariant, String name, long checked, String of) {
        long broken = found.stream().filter(each -> each.invariant().equals(invariant)).count();
        console.out()
                .printf(
                        Locale.ROOT,
                        "%-4s %s: %,d %s, %s%n",
                        invariant,
                        name,
                        checked,
                        of,
                        broken == 0
                                ? "holds"
                                : broken == 1
                                        ? "broken once"
                                        : "broken %,d times".formatted(broken));
    }

    /** How many organisations may be behind, and so were not looked at. */
    void leftOut(int waiting) {
        if (waiting > 0) {
            console.out()
                    .printf(
                            "S6, S7 and S16 leave out %,d organisations that wait to be assessed.%n",
                            waiting);
        }
    }

    /** Lists the breaches and gives the exit code. */
    int told() {
        found.stream().limit(MOST_LISTED).forEach(each -> console.out().println("  " + each));
        if (found.size() > MOST_LISTED) {
            console.out().printf("  ... and %,d more%n", found.size() - MOST_LISTED);
        }
        return found.isEmpty() ? ExitCode.CLEAN : ExitCode.REMARKS;
    }
}
