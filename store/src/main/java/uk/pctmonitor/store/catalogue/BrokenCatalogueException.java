package uk.pctmonitor.store.catalogue;

import java.util.List;

/** The catalogue can't be used; nothing is rated with it. */
public final class BrokenCatalogueException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    /**
     * One fault.
     *
     * @param file name within the folder
     * @param line line in that file, 0 for the whole file
     * @param field column, empty for the whole line
     * @param problem what was seen and what is allowed
     */
    public record Fault(String file, long line, String field, String problem) {
        @Override
        public String toString() {
            return file
                    + (line > 0 ? ", line " + line : "")
                    + (field.isEmpty() ? "" : ", " + field)
                    + ": "
                    + problem;
        }
    }

    public BrokenCatalogueException(List<Fault> faults) {
        super(
                faults.getFirst()
                        + (faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : ""));
        this.faults = List.copyOf(faults);
    }

    /** Every fault found, in file and line order. */
    public List<Fault> faults() {
        return faults;
    }
}
