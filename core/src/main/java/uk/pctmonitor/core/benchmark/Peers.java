package uk.pctmonitor.core.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;

/**
 * Who may be compared with whom: the size bands and peer groups of the catalogue, and how they
 * divide organisations into sets of peers (rules.md 4.7; S0.2, S4.3).
 *
 * @param bands from the smallest on
 * @param groups in the catalogue's order
 */
public record Peers(List<SizeBand> bands, List<PeerGroup> groups) {

    /** No size bands and no peer groups. */
    public static final Peers NONE = new Peers(List.of(), List.of());

    /**
     * @throws IllegalArgumentException when bands do not begin at larger and larger populations
     */
    public Peers {
        bands = List.copyOf(bands);
        groups = List.copyOf(groups);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() <= bands.get(i - 1).from()) {
                throw new IllegalArgumentException(
                        "size bands begin at larger and larger populations");
            }
        }
    }

    /**
     * Organisations in their sets of peers.
     *
     * @param sets in the order of their bodies' codes, or from the smallest size on; none is empty
     * @param outside those that belong to no set: they answer to nobody, their population is not
     *     known or in no band, or they are not in the group
     */
    public record Division(List<PeerSet> sets, SortedSet<String> outside) {
        public Division {
            sets = List.copyOf(sets);
        }
    }

    /** The group of that name, in capitals or not. */
    public Optional<PeerGroup> group(String name) {
        return groups.stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The band of a population; empty when it is smaller than the first band's. */
    public Optional<SizeBand> band(long population) {
        return bands.stream()
                .filter(each -> each.from() <= population)
                .reduce((smaller, larger) -> larger);
    }

    /** Divides the organisations as the grouping says, by what the register knows on the day. */
    public Division divide(
            Grouping grouping, Set<String> organisations, Register register, LocalDate day) {
        return switch (grouping) {
            case Grouping.All() -> division(all(organisations), organisations);
            case Grouping.SameBody() ->
                    division(byBody(organisations, register, day), organisations);
            case Grouping.SameSize() -> division(bySize(organisations, register), organisations);
            case Grouping.Members(PeerGroup group) ->
                    division(List.of(group.among(organisations, register, day)), organisations);
        };
    }

    private static List<PeerSet> all(Set<String> organisations) {
        return List.of(new PeerSet("all organisations", new TreeSet<>(organisations)));
    }

    private static List<PeerSet> byBody(
            Set<String> organisations, Register register, LocalDate day) {
        SortedMap<String, SortedSet<String>> bodies = new TreeMap<>();
        for (String each : organisations) {
            register.answersTo(each, day)
                    .ifPresent(body ->
                            bodies.computeIfAbsent(body, code -> new TreeSet<>()).add(each));
        }
        List<PeerSet> sets = new ArrayList<>();
        bodies.forEach((body, members) -> {
            String name = register.find(body).map(Organisation::name).orElse("");
            sets.add(new PeerSet(("those that answer to " + body + " " + name).strip(), members));
        });
        return sets;
    }

    private List<PeerSet> bySize(Set<String> organisations, Register register) {
        List<PeerSet> sets = new ArrayList<>();
        for (SizeBand band : bands) {
            SortedSet<String> members = new TreeSet<>();
            for (String each : organisations) {
                if (bandOf(each, register).filter(band::equals).isPresent()) {
                    members.add(each);
                }
            }
            sets.add(new PeerSet(band.name(), members));
        }
        return sets;
    }

    private Optional<SizeBand> bandOf(String organisation, Register register) {
        return register.find(organisation)
                .map(Organisation::population)
                .flatMap(population -> band(population));
    }

    private static Division division(List<PeerSet> sets, Set<String> organisations) {
        SortedSet<String> outside = new TreeSet<>(organisations);
        sets.forEach(each -> outside.removeAll(each.organisations()));
        return new Division(
                sets.stream().filter(each -> !each.organisations().isEmpty()).toList(), outside);
    }
}
