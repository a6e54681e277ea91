package uk.pctmonitor.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Findings as lines of a receipt, each with its code at the end: the same fault of many rows in one
 * line, the rest counted.
 */
final class FindingLines {

    private static final int ROWS_NAMED = 10;

    /** So that remarks of one kind do not bury the others. */
    private static final int WARNINGS_OF_A_KIND = 10;

    private record Kind(
            String code,
            @Nullable String sheet,
            @Nullable String column,
            String problem,
            String fix,
            @Nullable Long otherRow) {}

    private FindingLines() {}

    /** Every listed error, and how many are not listed. */
    static String errors(Findings findings) {
        return lines(findings, Finding::refuses, findings.errors(), "fault");
    }

    /** The warnings under their own heading; empty when there are none. */
    static String warnings(Findings findings) {
        return findings.warnings() == 0
                ? ""
                : "WORTH A SECOND LOOK\n"
                        + lines(findings, each -> !each.refuses(), findings.warnings(), "warning")
                        + "\n";
    }

    private static String lines(
            Findings findings, Predicate<Finding> wanted, long all, String noun) {
        Map<String, Integer> ofAKind = new HashMap<>();
        List<Finding> listed =
                findings.listed().stream()
                        .filter(wanted)
                        .filter(each ->
                                ofAKind.merge(each.code(), 1, Integer::sum) <= WARNINGS_OF_A_KIND
                                        || each.refuses())
                        .limit(Findings.MOST_LISTED)
                        .toList();
        Map<Kind, List<Finding>> grouped = new LinkedHashMap<>();
        for (Finding each : listed) {
            grouped.computeIfAbsent(
                            new Kind(
                                    each.code(),
                                    each.sheet(),
                                    each.column(),
                                    each.problem(),
                                    each.fix(),
                                    each.otherRow()),
                            any -> new ArrayList<>())
                    .add(each);
        }
        StringBuilder text = new StringBuilder();
        for (List<Finding> group : grouped.values()) {
            Finding first = group.getFirst();
            String place = group.size() == 1 ? first.place() : places(group);
            text.append(place.isEmpty() ? "" : place + ": ").append(first.problem());
            if (!first.fix().isEmpty()) {
                text.append("\n  ").append(first.fix());
            }
            text.append(" (").append(first.code()).append(")\n");
        }
        long more = all - listed.size();
        if (more > 0) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%,d more %s%s of the same file %s not listed.%n".replace("%n", "\n"),
                            more,
                            noun,
                            more == 1 ? "" : "s",
                            more == 1 ? "is" : "are"));
        }
        return text.toString();
    }

    private static String places(List<Finding> group) {
        Finding first = group.getFirst();
        if (first.row() == null || first.otherRow() != null) {
            return first.place();
        }
        String rows =
                group.stream()
                        .limit(ROWS_NAMED)
                        .map(each -> String.valueOf(each.row()))
                        .collect(Collectors.joining(", "));
        int more = group.size() - ROWS_NAMED;
        return Finding.named(
                first.sheet(),
                "Rows "
                        + rows
                        + (more > 0 ? " and " + more + " more" : "")
                        + (first.column() == null ? "" : ", column " + first.column()));
    }
}
