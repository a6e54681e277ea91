package uk.pctmonitor.core.alert;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The changes of one organisation in one section. Within a section the organisation with the figure
 * furthest from its target comes first, and all its figures with it: a manager makes one telephone
 * call per organisation and the worst one first. Distances are in parts of the target, so that days
 * and percentages can stand in one order; where they are equal, the code decides.
 *
 * @param lines the furthest from target first
 */
record Block(Section section, String org, List<Transition> lines) {

    /** All changes, in the order of the body. */
    static List<Block> of(Briefing briefing) {
        Map<Section, TreeMap<String, List<Transition>>> sections = new EnumMap<>(Section.class);
        for (Transition it : briefing.changes()) {
            sections.computeIfAbsent(Section.of(it), section -> new TreeMap<>())
                    .computeIfAbsent(it.key().org(), org -> new ArrayList<>())
                    .add(it);
        }
        Comparator<Transition> furthestFirst =
                Comparator.comparing((Transition it) -> shortfall(it, briefing))
                        .reversed()
                        .thenComparing(Transition::key)
                        .thenComparing(Transition::quarter);
        List<Block> blocks = new ArrayList<>();
        sections.forEach((section, orgs) -> {
            List<Block> inSection = new ArrayList<>();
            orgs.forEach((org, lines) -> {
                lines.sort(furthestFirst);
                inSection.add(new Block(section, org, List.copyOf(lines)));
            });
            inSection.sort(Comparator.comparing(block -> block.lines().getFirst(), furthestFirst));
            blocks.addAll(inSection);
        });
        return blocks;
    }

    private static BigDecimal shortfall(Transition it, Briefing briefing) {
        return new Figures(it, briefing.catalogue()).shortfall();
    }
}
