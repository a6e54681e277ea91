package uk.pctmonitor.store.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.metric.AgreedTarget;
import uk.pctmonitor.store.ledger.Visibility;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.port.MonitorTable;

/** Targets agreed with organisations, as uploaded. */
public final class AgreedTargets {

    /**
     * What holds for one organisation.
     *
     * @param targets the latest accepted for each metric and period, by metric and then period
     * @param version eight hex digits that change when the targets do; empty when there are none
     */
    public record Agreed(List<AgreedTarget> targets, String version) {
        public static final Agreed NOTHING = new Agreed(List.of(), "");

        public Agreed {
            targets = List.copyOf(targets);
        }

        /** The version of all rules that hold for the organisation: the catalogue's and these. */
        public String rules(String catalogueVersion) {
            return version.isEmpty() ? catalogueVersion : catalogueVersion + "-" + version;
        }
    }

    private final MonitorTable table;
    private final Visibility visibility;

    public AgreedTargets(MonitorTable table) {
        this.table = table;
        this.visibility = new Visibility(table);
    }

    /**
     * What is agreed with the organisation, from every accepted upload: a later one stands in place
     * of an earlier one for the same metric and period, whatever the order of delivery.
     */
    public Agreed of(String org) {
        return ever(org).getLast();
    }

    /** What was agreed before the first accepted upload, after it, after the next, and so on. */
    public List<Agreed> ever(String org) {
        SortedMap<String, AgreedTarget> latest = new TreeMap<>();
        List<Agreed> ever = new ArrayList<>(List.of(Agreed.NOTHING));
        for (Item upload :
                visibility.visible(table.query(PeopleItems.partition(org), PeopleItems.TARGETS))) {
            PeopleItems.targets(upload).forEach(target -> latest.put(place(target), target));
            if (!latest.isEmpty()) {
                ever.add(new Agreed(List.copyOf(latest.values()), version(latest)));
            }
        }
        return ever;
    }

    private static String place(AgreedTarget target) {
        Quarter quarter = target.quarter();
        return target.metric() + "#" + (quarter == null ? target.year().label() : quarter.label());
    }

    private static String version(SortedMap<String, AgreedTarget> latest) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            latest.forEach((place, target) ->
                    digest.update(
                            (place
                                            + "\n"
                                            + target.goal()
                                            + "\n"
                                            + target.amber()
                                            + "\n"
                                            + target.citation()
                                            + "\n")
                                    .getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
