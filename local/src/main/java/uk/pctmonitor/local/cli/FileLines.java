package uk.pctmonitor.local.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Counts;
import uk.pctmonitor.core.intake.Differences;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.core.message.Invisible;
import uk.pctmonitor.ingest.IngestResult;
import uk.pctmonitor.local.monitor.Leftovers;
import uk.pctmonitor.store.ledger.LedgerEntry;
import uk.pctmonitor.store.ledger.LedgerStatus;

/** What became of a file, in lines for the terminal: the outcome, the counts, every fault. */
final class FileLines {

    private FileLines() {}

    static List<String> of(String file, IngestResult result) {
        // A terminal would obey what nobody sees.
        String fileName = Invisible.spelt(file);
        return switch (result) {
            case IngestResult.Accepted(
                            LedgerEntry entry,
                            Findings findings,
                            Differences differences) ->
                    together(
                            List.of(
                                    "%s %s: %s. Reference %s"
                                            .formatted(
                                                    word(entry.status()),
                                                    fileName,
                                                    facts(entry),
                                                    entry.finished().receipt())),
                            differences(differences),
                            findings(findings));
            case IngestResult.Refused(LedgerEntry entry, Findings findings) ->
                    together(
                            List.of(
                                    "REFUSED %s: %s, nothing stored. Reference %s"
                                            .formatted(
                                                    fileName,
                                                    count(findings.errors(), "fault"),
                                                    entry.finished().receipt())),
                            findings(findings),
                            List.of());
            case IngestResult.Quarantined(LedgerEntry entry) ->
                    List.of(
                            "PUT ASIDE %s: %s Reference %s"
                                    .formatted(
                                            fileName,
                                            entry.finished().reason(),
                                            entry.finished().receipt()));
            case IngestResult.AlreadyDone(LedgerEntry entry) ->
                    List.of("%s %s: dealt with before".formatted(word(entry.status()), fileName));
            case IngestResult.Ignored(String _, String reason) ->
                    List.of("IGNORED %s: %s".formatted(fileName, reason));
        };
    }

    /** What became of the files that an earlier run left unfinished. */
    static List<String> ofLeftovers(List<Leftovers.Finished> finished) {
        List<String> lines = new ArrayList<>();
        if (!finished.isEmpty()) {
            lines.add(
                    "An earlier run was stopped before it had finished %s; now done:"
                            .formatted(count(finished.size(), "file")));
            finished.forEach(each -> lines.addAll(of(each.document().key(), each.result())));
        }
        return lines;
    }

    private static List<String> together(
            List<String> first, List<String> second, List<String> third) {
        return Stream.of(first, second, third).flatMap(List::stream).toList();
    }

    private static String word(LedgerStatus status) {
        return status.name().replace('_', ' ');
    }

    private static String facts(LedgerEntry entry) {
        Counts counts = entry.finished().counts();
        String quarters =
                entry.finished().quarters().stream()
                        .map(Quarter::label)
                        .collect(Collectors.joining(", "));
        String organisations =
                count(entry.finished().organisations(), "organisation")
                        + (quarters.isEmpty() ? "" : " for " + quarters);
        if (counts.figures() + counts.blank() + counts.suppressed() + counts.refused() == 0) {
            // Targets and contacts are rows, not figures.
            return count(counts.rows(), "row") + ", " + organisations;
        }
        return Stream.of(
                        organisations,
                        count(counts.figures(), "figure"),
                        counts.blank() + " blank",
                        counts.suppressed() == 0 ? null : counts.suppressed() + " withheld",
                        counts.refused() == 0 ? null : counts.refused() + " refused")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What it changes in returns that are already there. */
    static List<String> differences(Differences differences) {
        if (differences.changed() == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "  Changes %s: %d corrected, %d added, %d withdrawn"
                        .formatted(
                                count(differences.changed(), "figure"),
                                differences.corrected(),
                                differences.added(),
                                differences.withdrawn()));
        differences.lines().forEach(line -> lines.add("    " + line));
        cut(differences.changed() - differences.lines().size(), "changes", lines);
        return lines;
    }

    /** Every finding listed, and how many are not. */
    static List<String> findings(Findings findings) {
        List<String> lines = new ArrayList<>();
        findings.listed().forEach(each -> lines.add("  " + line(each)));
        long left = findings.errors() + findings.warnings() - findings.listed().size();
        cut(left, "faults and warnings", lines);
        return lines;
    }

    private static void cut(long left, String what, List<String> lines) {
        if (left > 0) {
            lines.add("  ... and %,d more %s, not listed".formatted(left, what));
        }
    }

    private static String line(Finding finding) {
        String place =
                Stream.of(
                                finding.sheet() == null ? null : "sheet " + finding.sheet(),
                                finding.row() == null ? null : "row " + finding.row(),
                                finding.column() == null ? null : "column " + finding.column())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        String seen =
                finding.seen() == null
                                || finding.seen().isBlank()
                                || finding.problem().contains(finding.seen())
                        ? ""
                        : " Seen: \"" + finding.seen() + "\".";
        return "%s%s%s%s %s"
                .formatted(
                        finding.refuses() ? "" : "Warning. ",
                        place.isEmpty() ? "" : capital(place) + ": ",
                        finding.problem(),
                        seen,
                        finding.fix())
                .stripTrailing();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String count(long number, String what) {
        return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
    }
}
