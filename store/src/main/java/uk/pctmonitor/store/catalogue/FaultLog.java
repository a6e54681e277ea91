package uk.pctmonitor.store.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.pctmonitor.store.catalogue.BrokenCatalogueException.Fault;

/** The faults found in a catalogue so far. Reading goes on after each, so that all are told. */
final class FaultLog {

    private final List<Fault> faults = new ArrayList<>();

    void add(String file, long line, String field, String problem) {
        faults.add(new Fault(file, line, field, problem));
    }

    /** Whether none of these files has a fault, so that they can be checked against each other. */
    boolean isCleanOf(String... files) {
        Set<String> asked = Set.of(files);
        return faults.stream().noneMatch(fault -> asked.contains(fault.file()));
    }

    /**
     * @throws BrokenCatalogueException when there is any fault
     */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new BrokenCatalogueException(
                    faults.stream()
                            .sorted(
                                    Comparator.comparing(Fault::file)
                                            .thenComparingLong(Fault::line))
                            .toList());
        }
    }
}
