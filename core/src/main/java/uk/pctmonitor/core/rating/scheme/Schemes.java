package uk.pctmonitor.core.rating.scheme;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The published schemes of a catalogue.
 *
 * @param all in the order of the catalogue
 */
public record Schemes(List<Scheme> all) {

    public static final Schemes NONE = new Schemes(List.of());

    public Schemes {
        all = List.copyOf(all);
    }

    /** The scheme of that code alone, or all of that family; none for any other name. */
    public List<Scheme> named(String name) {
        List<Scheme> one = all.stream().filter(each -> each.code().equals(name)).toList();
        return one.isEmpty()
                ? all.stream().filter(each -> each.family().equals(name)).toList()
                : one;
    }

    /** Every name that {@link #named} knows. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        all.forEach(each -> {
            names.add(each.code());
            names.add(each.family());
        });
        return names;
    }
}
