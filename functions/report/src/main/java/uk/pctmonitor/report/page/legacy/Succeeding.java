package uk.pctmonitor.report.page.legacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.report.standing.PctStanding;
import uk.pctmonitor.report.standing.Scene;

/**
 * Who follows whom, as far as the register names anybody.
 *
 * @param packed codes of those for whom there is a pack
 */
record Succeeding(
        Register register,
        SortedMap<String, SortedSet<String>> successors,
        SortedMap<String, SortedSet<String>> predecessors,
        Set<String> packed) {

    static Succeeding of(Scene scene) {
        Register register = scene.catalogue().register();
        LocalDate ahead = scene.day().plusMonths(PctStanding.OUTGOING_MONTHS).plusDays(1);
        SortedMap<String, SortedSet<String>> successors = new TreeMap<>();
        SortedMap<String, SortedSet<String>> predecessors = new TreeMap<>();
        for (String code : register.organisations().keySet()) {
            for (String successor : register.successors(code, ahead)) {
                successors.computeIfAbsent(code, _ -> new TreeSet<>()).add(successor);
                predecessors.computeIfAbsent(successor, _ -> new TreeSet<>()).add(code);
            }
        }
        return new Succeeding(
                register,
                successors,
                predecessors,
                scene.pcts().stream()
                        .filter(PctStanding::isOutgoing)
                        .map(PctStanding::code)
                        .collect(Collectors.toSet()));
    }

    /** Code and name of each successor, in code order. */
    List<String> of(String code) {
        return successors.getOrDefault(code, new TreeSet<>()).stream()
                .map(register::named)
                .toList();
    }

    /** Codes of the others whom the same successors take over, in order. */
    SortedSet<String> besides(String code) {
        SortedSet<String> others = new TreeSet<>();
        for (String successor : successors.getOrDefault(code, new TreeSet<>())) {
            others.addAll(predecessors.getOrDefault(successor, new TreeSet<>()));
        }
        others.remove(code);
        return others;
    }
}
