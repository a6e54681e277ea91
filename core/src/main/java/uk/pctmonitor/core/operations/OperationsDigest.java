package uk.pctmonitor.core.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Paragraph;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.message.Subject;

/**
 * The e-mail to whoever runs the system: what is new in full, the most pressing first, with what to
 * do about it; what was told before as numbers, or in full as well.
 *
 * @param stack which deployment it is about
 * @param at when the look was taken
 * @param findings at least one, in any order
 * @param known ids of the findings that were told before, each with the day on which it was first
 * @param inFull whether those are told in full too
 */
public record OperationsDigest(
        String stack,
        Instant at,
        List<Finding> findings,
        Map<String, LocalDate> known,
        boolean inFull) {

    private static final int MOST_OF_A_KIND = 20;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(London.ZONE);

    public OperationsDigest {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("nothing to tell");
        }
        findings =
                findings.stream()
                        .sorted(
                                Comparator.comparing(Finding::kind)
                                        .thenComparing(
                                                Finding::since,
                                                Comparator.nullsFirst(Comparator.naturalOrder()))
                                        .thenComparing(Finding::id))
                        .toList();
        known = Collections.unmodifiableMap(new TreeMap<>(known));
    }

    /** The e-mail under the reference. */
    public Message message(Reference reference) {
        return new Message(subject(reference), body(reference));
    }

    private Subject subject(Reference reference) {
        Kind worst = findings.getFirst().kind();
        return Subject.of(
                "PCT Monitor %s: %s, worst: %s"
                        .formatted(
                                worst.severity().words(), number(findings.size()), worst.words()),
                "[" + reference + "]");
    }

    private String body(Reference reference) {
        StringBuilder body = new StringBuilder();
        body.append("PCT Monitor (%s), %s%n".formatted(stack, MOMENT.format(at)));
        body.append(Paragraph.wrap(summary(), 0, 0));
        grouped(inFull ? _ -> true : this::isNew).forEach((kind, all) -> section(kind, all, body));
        Map<Kind, List<Finding>> old = inFull ? Map.of() : grouped(each -> !isNew(each));
        if (!old.isEmpty()) {
            body.append("\nSTILL THERE, told before\n");
            old.forEach((kind, all) -> body.append(Paragraph.wrap(still(kind, all), 2, 4)));
        }
        body.append('\n').append(Paragraph.wrap(closing(), 0, 0));
        body.append("Reference ").append(reference).append(".\n");
        return body.toString();
    }

    private String summary() {
        String severities =
                Stream.of(Severity.values())
                        .filter(each -> count(each) > 0)
                        .map(each -> count(each) + " " + each.words())
                        .collect(Collectors.joining(", "));
        long fresh = findings.stream().filter(this::isNew).count();
        String news =
                known.isEmpty()
                        ? ""
                        : fresh == 0
                                ? " Nothing is new since the last e-mail."
                                : fresh == 1
                                        ? " 1 is new since the last e-mail."
                                        : " %,d are new since the last e-mail.".formatted(fresh);
        return number(findings.size()) + ": " + severities + "." + news;
    }

    private long count(Severity severity) {
        return findings.stream().filter(each -> each.kind().severity() == severity).count();
    }

    private static String number(int findings) {
        return findings == 1 ? "1 finding" : "%,d findings".formatted(findings);
    }

    private boolean isNew(Finding finding) {
        return !known.containsKey(finding.id());
    }

    private Map<Kind, List<Finding>> grouped(Predicate<Finding> wanted) {
        Map<Kind, List<Finding>> groups = new EnumMap<>(Kind.class);
        findings.stream()
                .filter(wanted)
                .forEach(each ->
                        groups.computeIfAbsent(each.kind(), _ -> new ArrayList<>()).add(each));
        return groups;
    }

    private void section(Kind kind, List<Finding> all, StringBuilder body) {
        body.append('\n')
                .append(
                        Paragraph.wrap(
                                kind.severity().words().toUpperCase(Locale.ROOT)
                                        + ": "
                                        + counted(kind, all),
                                0,
                                2));
        all.stream()
                .limit(MOST_OF_A_KIND)
                .forEach(each -> body.append(Paragraph.wrap("- " + line(each), 2, 4)));
        if (all.size() > MOST_OF_A_KIND) {
            body.append(
                    Paragraph.wrap(
                            "- and %,d more, in the log of ReconcileFunction"
                                    .formatted(all.size() - MOST_OF_A_KIND),
                            2,
                            4));
        }
        body.append(Paragraph.wrap("What to do: " + kind.remedy() + ".", 2, 4));
    }

    /** A queue is one finding, however many messages it has; a backlog is as many as wait. */
    private static String counted(Kind kind, List<Finding> all) {
        long number =
                all.stream()
                        .mapToLong(it -> it instanceof Finding.OfBacklog b ? b.count() : 1)
                        .sum();
        return kind.counted(number);
    }

    private String line(Finding finding) {
        StringBuilder line = new StringBuilder(finding.which());
        Instant since = finding.since();
        if (since != null) {
            line.append(", since ").append(MOMENT.format(since));
        }
        if (!finding.remark().isEmpty()) {
            line.append("; ").append(finding.remark());
        }
        LocalDate first = known.get(finding.id());
        if (first != null) {
            line.append(" (first told ").append(London.words(first)).append(')');
        }
        return line.toString();
    }

    private String still(Kind kind, List<Finding> all) {
        LocalDate first =
                all.stream()
                        .map(each -> Objects.requireNonNull(known.get(each.id()), "known"))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return "%s, %s, first told %s"
                .formatted(kind.severity().words(), counted(kind, all), London.words(first));
    }

    private static String closing() {
        return "This comes on every day with a finding, and on Mondays tells everything in full; a"
                + " day without it had none. docs/operations.md says more under \"What reconcile"
                + " finds\".";
    }
}
