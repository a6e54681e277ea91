package uk.pctmonitor.core.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Subject;

/**
 * What a busy reader sees first: the subject, and the counts in words.
 *
 * @param blocks in the order of the body
 * @param main the quarter that the digest is about
 */
record Headline(Briefing briefing, List<Block> blocks, Quarter main) {

    /** The most urgent section and, in it, the first line. */
    Transition top() {
        return topBlock().lines().getFirst();
    }

    private Block topBlock() {
        return blocks.stream()
                .min(Comparator.comparingInt(block -> block.section().rank()))
                .orElseThrow();
    }

    /**
     * Such as {@code RED: 5FL Bath MMR2 by age 5 89.0% (target 95%) Q2 2014/15 +1 red, 16 amber
     * [PM-7K2Q9A]}. Where that is too long the counts become {@code +17 more}, then go; what is
     * still too long is cut before the reference.
     *
     * @param end the reference and, of several parts, which one this is
     */
    Subject subject(String end) {
        String news = topBlock().section().word() + ": " + fact();
        int others = blocks.stream().mapToInt(block -> block.lines().size()).sum() - 1;
        return Stream.of(
                        news + more().map(it -> " +" + it).orElse(""),
                        others > 0 ? news + " +" + others + " more" : news)
                .filter(it -> it.length() + 1 + end.length() <= Subject.LONGEST)
                .findFirst()
                .map(it -> Subject.of(it, end))
                .orElseGet(() -> Subject.of(news, end));
    }

    private String fact() {
        Transition it = top();
        Names names = new Names(briefing);
        Figures figures = new Figures(it, briefing.catalogue());
        String what =
                Section.isReturn(it)
                        ? names.collection(it.collection())
                        : names.metricBriefly(it.key().subject());
        if (Section.isOwner(it)) {
            return names.orgBriefly(it.key().org()) + " " + it.key().subject();
        }
        String value = figures.value().map(text -> " " + text).orElse("");
        String target = figures.target().map(text -> " (" + text + ")").orElse("");
        return "%s %s%s%s Q%d %s"
                .formatted(
                        names.orgBriefly(it.key().org()),
                        what,
                        value,
                        value.isEmpty() ? "" : target,
                        it.quarter().number(),
                        it.quarter().year());
    }

    /** The rest of the two most urgent words, such as {@code 1 red, 16 amber}. */
    private Optional<String> more() {
        Map<String, Integer> rest = new java.util.LinkedHashMap<>();
        blocks.stream()
                .sorted(Comparator.comparingInt(block -> block.section().rank()))
                .forEach(block -> rest.merge(word(block), block.lines().size(), Integer::sum));
        rest.merge(word(topBlock()), -1, Integer::sum);
        String text =
                rest.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .limit(2)
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String word(Block block) {
        return block.section().word().toLowerCase(Locale.ROOT);
    }

    /** Such as {@code 2 figures turned red, 16 turned amber, 13 got better, 1 is missing.} */
    String counts(int stillOpen) {
        Map<Section, Integer> counts = new EnumMap<>(Section.class);
        blocks.forEach(block -> counts.merge(block.section(), block.lines().size(), Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((section, count) -> parts.add(section.counted(count, parts.isEmpty())));
        String changed = String.join(", ", parts) + ".";
        return switch (stillOpen) {
            case 0 -> changed + " Nothing else is open.";
            case 1 -> changed + " 1 other open alert is unchanged.";
            default -> changed + " " + stillOpen + " other open alerts are unchanged.";
        };
    }
}
