package uk.pctmonitor.local.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.pctmonitor.core.benchmark.Grouping;
import uk.pctmonitor.core.benchmark.PeerGroup;
import uk.pctmonitor.core.benchmark.PeerSet;
import uk.pctmonitor.core.benchmark.Peers;
import uk.pctmonitor.core.message.Nearest;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** Who is compared with whom, and of whom the lines are shown. */
final class PeersOption {

    private static final String ALL = "all";
    private static final String SHA = "sha";
    private static final String SIZE_BAND = "size-band";
    private static final String GROUP = "group";

    @Option(
            names = "--by",
            paramLabel = "all|sha|size-band|group NAME",
            parameterConsumer = Words.class,
            description =
                    "Who counts as a peer: all organisations (the default), those that answer to the"
                            + " same SHA, those of about the same size, or a peer group of the"
                            + " catalogue.")
    private List<String> by = List.of(ALL);

    @Option(
            names = "--org",
            paramLabel = "CODE",
            description = "Only the line of this organisation, among its peers.")
    private @Nullable String org;

    /** One word, or two when the first is {@code group}. */
    static final class Words implements IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
            if (words.isEmpty()) {
                throw new ParameterException(
                        command.commandLine(), "--by needs all, sha, size-band or group NAME");
            }
            String first = words.pop();
            if (!first.equals(GROUP)) {
                option.setValue(List.of(first));
            } else if (words.isEmpty()) {
                throw new ParameterException(
                        command.commandLine(), "--by group needs the name of a peer group");
            } else {
                option.setValue(List.of(first, words.pop()));
            }
        }
    }

    /** The one organisation to show, null for all. */
    @Nullable String org() {
        return org;
    }

    /** The sets of peers asked for; only that of the one organisation, when one is named. */
    Peers.Division divide(
            LoadedCatalogue catalogue, SortedSet<String> organisations, LocalDate day) {
        String one = org == null ? null : Asked.organisation(catalogue, org).code();
        Peers.Division all =
                catalogue
                        .peers()
                        .divide(grouping(catalogue), organisations, catalogue.register(), day);
        if (one == null) {
            if (all.sets().isEmpty()) {
                throw ComplaintException.impossible(
                        "nobody is among those who report this%s.".formatted(asked()));
            }
            return all;
        }
        List<PeerSet> own =
                all.sets().stream().filter(each -> each.organisations().contains(one)).toList();
        if (own.isEmpty()) {
            throw ComplaintException.impossible(
                    "%s has no peers: it is not among those who report this%s."
                            .formatted(one, asked()));
        }
        return new Peers.Division(own, all.outside());
    }

    /** Who belongs to no set, in a sentence; none when one organisation or one group was asked. */
    List<String> outside(Peers.Division division) {
        String why =
                switch (by.getFirst()) {
                    case SHA -> "they answer to nobody";
                    case SIZE_BAND -> "their population is not in the register or in no band";
                    default -> "";
                };
        return org != null || why.isEmpty() || division.outside().isEmpty()
                ? List.of()
                : List.of(
                        "In no set of peers, %d, because %s: %s"
                                .formatted(
                                        division.outside().size(),
                                        why,
                                        String.join(" ", division.outside())));
    }

    private String asked() {
        return switch (by.getFirst()) {
            case SHA -> " and answer to somebody";
            case SIZE_BAND -> " and are in a size band";
            case GROUP -> " and are in the group " + by.getLast();
            default -> "";
        };
    }

    private Grouping grouping(LoadedCatalogue catalogue) {
        return switch (by.getFirst()) {
            case ALL -> new Grouping.All();
            case SHA -> new Grouping.SameBody();
            case SIZE_BAND -> {
                if (catalogue.peers().bands().isEmpty()) {
                    throw ComplaintException.impossible(
                            "the catalogue has no size bands: they stand in size-bands.csv.");
                }
                yield new Grouping.SameSize();
            }
            case GROUP -> new Grouping.Members(group(catalogue, by.getLast()));
            default ->
                    throw ComplaintException.misunderstood(
                            "'%s' is no choice of peers: --by takes all, sha, size-band or group NAME."
                                    .formatted(by.getFirst()));
        };
    }

    private static PeerGroup group(LoadedCatalogue catalogue, String name) {
        List<String> names = catalogue.peers().groups().stream().map(PeerGroup::name).toList();
        return catalogue
                .peers()
                .group(name)
                .orElseThrow(() ->
                        ComplaintException.misunderstood(
                                names.isEmpty()
                                        ? "the catalogue has no peer groups: they stand in peer-groups.csv."
                                        : "there is no peer group '%s'%s. Groups stand in peer-groups.csv."
                                                .formatted(
                                                        name,
                                                        Nearest.of(name, names)
                                                                .map(near ->
                                                                        "; nearest is '"
                                                                                + near
                                                                                + "'")
                                                                .orElse(
                                                                        "; there is, for example, '"
                                                                                + names.getFirst()
                                                                                + "'"))));
    }
}
