package uk.pctmonitor.core.alert;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.pctmonitor.core.alert.Briefing.OpenAlert;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Paragraph;
import uk.pctmonitor.core.rating.Rag;

/**
 * The e-mail that tells an organisation's contacts of all changes of one run (rules.md 4.9): what
 * changed, what happens next and by when, what is still open, how it was worked out. Plain text
 * that can be read aloud; colours are words.
 *
 * @param parts the e-mails, in order; several when one would be too large, each complete in itself
 *     under the same reference
 * @param severity {@code RED} or {@code AMBER} when a figure turned so or a return did not come,
 *     else {@code INFO}: for subscribers' filters
 */
public record Digest(List<Message> parts, String severity) {

    /** Bytes of one body in UTF-8: SNS takes 262,144 for body and attributes together. */
    public static final int MOST_BYTES = 200_000;

    public Digest {
        parts = List.copyOf(parts);
    }

    /** Writes the digest with the usual limit. */
    public static Digest of(Briefing briefing) {
        return of(briefing, MOST_BYTES);
    }

    /**
     * Writes the digest.
     *
     * @param mostBytes of one body, enough for its frame and the changes of one organisation
     */
    static Digest of(Briefing briefing, int mostBytes) {
        List<Block> blocks = Block.of(briefing);
        Headline headline = new Headline(briefing, blocks, mainQuarter(briefing));
        List<OpenAlert> open = unchanged(briefing);
        Footer footer = new Footer(briefing, headline);
        int frame =
                bytes(
                        head(headline, open.size(), 99, 99)
                                + briefing.planNews()
                                + footer.next()
                                + footer.workings());
        List<Pages.Page> pages =
                new Pages(headline, mostBytes - frame).of(blocks, footer.stillOpen(open));
        List<Message> parts = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Pages.Page page = pages.get(i);
            String body =
                    head(headline, open.size(), i + 1, pages.size())
                            + page.changes()
                            + (i == 0 ? briefing.planNews() : "")
                            + footer.next()
                            + page.stillOpen()
                            + footer.workings();
            parts.add(new Message(headline.subject(end(briefing, i + 1, pages.size())), body));
        }
        return new Digest(parts, severity(blocks));
    }

    private static String end(Briefing briefing, int part, int of) {
        String which = of == 1 ? "" : "(%d/%d) ".formatted(part, of);
        return which + "[" + briefing.reference() + "]";
    }

    private static String head(Headline headline, int open, int part, int of) {
        Briefing briefing = headline.briefing();
        Names names = new Names(briefing);
        String about =
                briefing.changes().stream()
                        .map(it ->
                                Section.isOwner(it)
                                        ? "owners of plans"
                                        : names.collection(it.collection()))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" and "));
        Set<Quarter> quarters = new TreeSet<>();
        briefing.changes().forEach(it -> quarters.add(it.quarter()));
        String also = quarters.size() == 1 ? "" : " and earlier quarters";
        String title =
                "%s: %s, %s (%s)%s"
                        .formatted(
                                names.body(),
                                about,
                                Names.months(headline.main()),
                                headline.main(),
                                also);
        String which =
                of == 1 ? "" : "Part %d of %d; the counts are of all parts.\n".formatted(part, of);
        return Paragraph.wrap(title, 0, 2)
                + Paragraph.wrap(headline.counts(open), 0, 0)
                + which
                + "\n";
    }

    private static Quarter mainQuarter(Briefing briefing) {
        // The day on which an owner was missed says nothing of the figures.
        return briefing.changes().stream()
                .filter(it -> !Section.isOwner(it))
                .map(Transition::quarter)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> briefing.changes().getFirst().quarter());
    }

    /** In key order; what the digest tells of anyway is not repeated. */
    private static List<OpenAlert> unchanged(Briefing briefing) {
        Set<AlertKey> told = new HashSet<>();
        briefing.changes().forEach(it -> told.add(it.key()));
        return briefing.open().stream()
                .filter(it -> !told.contains(it.key()))
                .sorted(
                        Comparator.comparing((OpenAlert it) -> it.level() != Rag.RED)
                                .thenComparing(OpenAlert::key))
                .toList();
    }

    private static String severity(List<Block> blocks) {
        Set<Section> sections = blocks.stream().map(Block::section).collect(Collectors.toSet());
        if (sections.stream().anyMatch(Section::isRed) || sections.contains(Section.NO_RETURN)) {
            return "RED";
        }
        return sections.stream().anyMatch(Section::needsPlan) ? "AMBER" : "INFO";
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
