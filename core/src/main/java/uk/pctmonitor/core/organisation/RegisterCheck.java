package uk.pctmonitor.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether organisations and successions fit together, every fault with its place. */
public final class RegisterCheck {

    /** In which list a fault lies. */
    public enum Listed {
        ORGANISATION,
        SUCCESSION
    }

    /**
     * One fault.
     *
     * @param listed which of the two lists
     * @param index place in that list, from 0
     * @param field what is wrong there: {@code code}, {@code answers_to}, {@code predecessor} or
     *     {@code successor}
     * @param text one sentence
     */
    public record Fault(Listed listed, int index, String field, String text) {}

    private final List<Organisation> organisations;
    private final List<Succession> successions;
    private final Set<String> codes = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private RegisterCheck(List<Organisation> organisations, List<Succession> successions) {
        this.organisations = organisations;
        this.successions = successions;
        organisations.forEach(each -> codes.add(each.code()));
    }

    /** Every fault, organisations first, in list order. */
    public static List<Fault> faults(
            List<Organisation> organisations, List<Succession> successions) {
        RegisterCheck check = new RegisterCheck(organisations, successions);
        check.checkOrganisations();
        check.checkSuccessions();
        return check.faults;
    }

    private void checkOrganisations() {
        Set<String> seen = new HashSet<>();
        Map<String, Set<String>> above = new TreeMap<>();
        for (Organisation each : organisations) {
            each.answersTo().forEach(body -> link(above, each.code(), body.body()));
        }
        Set<String> circular = circular(above);
        for (int i = 0; i < organisations.size(); i++) {
            Organisation each = organisations.get(i);
            if (!seen.add(each.code())) {
                report(Listed.ORGANISATION, i, "code", "'" + each.code() + "' stands here twice.");
            }
            for (Organisation.Oversight oversight : each.answersTo()) {
                if (!codes.contains(oversight.body())) {
                    report(Listed.ORGANISATION, i, "answers_to", unknown(oversight.body()));
                }
            }
            if (circular.contains(each.code())) {
                report(
                        Listed.ORGANISATION,
                        i,
                        "answers_to",
                        "'" + each.code() + "' answers, in the end, to itself.");
            }
        }
    }

    private void checkSuccessions() {
        Map<String, Set<String>> followed = new TreeMap<>();
        successions.forEach(each -> link(followed, each.predecessor(), each.successor()));
        Set<String> circular = circular(followed);
        Map<String, LocalDate> seen = new HashMap<>();
        for (int i = 0; i < successions.size(); i++) {
            Succession each = successions.get(i);
            if (!codes.contains(each.predecessor())) {
                report(Listed.SUCCESSION, i, "predecessor", unknown(each.predecessor()));
            }
            if (!codes.contains(each.successor())) {
                report(Listed.SUCCESSION, i, "successor", unknown(each.successor()));
            }
            if (circular.contains(each.predecessor())) {
                report(
                        Listed.SUCCESSION,
                        i,
                        "successor",
                        "'" + each.predecessor() + "' is, in the end, its own successor.");
            }
            if (seen.put(each.predecessor() + ' ' + each.successor(), each.effective()) != null) {
                report(
                        Listed.SUCCESSION,
                        i,
                        "successor",
                        "'%s' to '%s' stands here twice."
                                .formatted(each.predecessor(), each.successor()));
            }
        }
    }

    private static void link(Map<String, Set<String>> links, String from, String to) {
        links.computeIfAbsent(from, code -> new TreeSet<>()).add(to);
    }

    /** Codes from which the links lead back to themselves. */
    private static Set<String> circular(Map<String, Set<String>> links) {
        Set<String> circular = new HashSet<>();
        for (String start : links.keySet()) {
            if (reaches(links, links.get(start), start)) {
                circular.add(start);
            }
        }
        return circular;
    }

    private static boolean reaches(
            Map<String, Set<String>> links, @Nullable Collection<String> first, String goal) {
        List<String> ahead = new ArrayList<>(first == null ? List.of() : first);
        Set<String> visited = new HashSet<>();
        while (!ahead.isEmpty()) {
            String code = ahead.removeLast();
            if (code.equals(goal)) {
                return true;
            }
            if (visited.add(code)) {
                ahead.addAll(links.getOrDefault(code, Set.of()));
            }
        }
        return false;
    }

    private static String unknown(String code) {
        return "'" + code + "' is not the code of an organisation.";
    }

    private void report(Listed listed, int index, String field, String text) {
        faults.add(new Fault(listed, index, field, text));
    }
}
