package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.benchmark.PeerGroup;
import uk.pctmonitor.core.benchmark.Peers;
import uk.pctmonitor.core.benchmark.SizeBand;
import uk.pctmonitor.core.metric.Confidence;
import uk.pctmonitor.core.organisation.Register;

/** {@code size-bands.csv} and {@code peer-groups.csv}: who may be compared with whom. */
final class PeersFiles {

    static final CatalogueTable BANDS =
            new CatalogueTable(
                    "size-bands.csv", List.of("name", "from"), List.of("source", "confidence"));
    static final CatalogueTable GROUPS =
            new CatalogueTable(
                    "peer-groups.csv",
                    List.of("name", "organisations"),
                    List.of("source", "confidence"));

    private static final String ANSWERING = "answering:";

    private PeersFiles() {}

    /**
     * Bands and groups.
     *
     * @param register of the same catalogue, null when that has faults of its own: then nobody is
     *     looked up in it
     */
    static Peers read(
            List<CatalogueRow> bands,
            List<CatalogueRow> groups,
            @Nullable Register register,
            FaultLog log) {
        List<SizeBand> sizes = bands(bands);
        List<PeerGroup> named = groups(groups, register);
        return log.isCleanOf(BANDS.file(), GROUPS.file()) ? new Peers(sizes, named) : Peers.NONE;
    }

    private static List<SizeBand> bands(List<CatalogueRow> rows) {
        List<SizeBand> bands = new ArrayList<>();
        for (CatalogueRow row : rows) {
            String name = row.mandatory("name");
            row.mandatory("from");
            Long from = row.whole("from");
            row.oneOf("confidence", Confidence.class, Confidence.RECALLED);
            if (from != null && !bands.isEmpty() && from <= bands.getLast().from()) {
                row.fault(
                        "from",
                        "It must be more than %d, where the band before begins."
                                .formatted(bands.getLast().from()));
            }
            if (row.isSound() && from != null) {
                bands.add(new SizeBand(name, from));
            }
        }
        return bands;
    }

    private static List<PeerGroup> groups(List<CatalogueRow> rows, @Nullable Register register) {
        List<PeerGroup> groups = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (CatalogueRow row : rows) {
            String name = row.mandatory("name");
            row.mandatory("organisations");
            if (!name.isEmpty() && !names.add(name.toLowerCase(Locale.ROOT))) {
                row.fault("name", "'" + name + "' stands here twice.");
            }
            SortedSet<String> members = new TreeSet<>();
            SortedSet<String> bodies = new TreeSet<>();
            for (String text : row.list("organisations")) {
                boolean answering = text.startsWith(ANSWERING);
                String code = answering ? text.substring(ANSWERING.length()).strip() : text;
                (answering ? bodies : members).add(code);
                if (register != null && register.find(code).isEmpty()) {
                    row.fault(
                            "organisations",
                            CatalogueRow.seen(code)
                                    + " is not the code of an organisation; write codes or"
                                    + " answering:CODE, separated by semicolons.");
                }
            }
            Confidence confidence = row.oneOf("confidence", Confidence.class, Confidence.RECALLED);
            if (row.isSound() && (!members.isEmpty() || !bodies.isEmpty())) {
                groups.add(new PeerGroup(name, members, bodies, row.text("source"), confidence));
            } else if (row.isSound()) {
                row.fault("organisations", "Nobody is named; write codes or answering:CODE.");
            }
        }
        return groups;
    }
}
