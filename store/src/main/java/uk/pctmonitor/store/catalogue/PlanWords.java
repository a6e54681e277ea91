package uk.pctmonitor.store.catalogue;

import java.util.Set;
import java.util.TreeSet;
import uk.pctmonitor.core.intake.Submitters;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.organisation.Register;

/**
 * Checks the codes in the files about plans against the rest of the catalogue, where that is sound.
 */
final class PlanWords {

    private final boolean known;
    private final Register register;
    private final Catalogue catalogue;
    private final Submitters submitters;
    private final Set<String> functions = new TreeSet<>();

    /**
     * @param known whether the rest of the catalogue has no faults; otherwise nothing is checked
     */
    PlanWords(boolean known, Register register, Catalogue catalogue, Submitters submitters) {
        this.known = known;
        this.register = register;
        this.catalogue = catalogue;
        this.submitters = submitters;
        catalogue.metrics().values().forEach(each -> functions.add(each.function()));
        functions.remove("");
    }

    boolean isKnown() {
        return known;
    }

    void checkOrganisation(CatalogueRow row, String column, String code) {
        if (known && register.find(code).isEmpty()) {
            row.fault(column, CatalogueRow.seen(code) + " is not the code of an organisation.");
        }
    }

    /** An organisation, or somebody else who may upload, such as a cluster or consortium. */
    void checkBody(CatalogueRow row, String column, String code) {
        if (known
                && !code.isEmpty()
                && register.find(code).isEmpty()
                && submitters.name(code).isEmpty()) {
            row.fault(
                    column,
                    CatalogueRow.seen(code)
                            + " is neither the code of an organisation nor that of a submitter.");
        }
    }

    void checkSubmitter(CatalogueRow row, String column, String code, String collection) {
        if (known && !code.isEmpty() && !submitters.maySubmit(code, collection)) {
            row.fault(
                    column,
                    "submitters.csv does not let %s upload %s."
                            .formatted(CatalogueRow.seen(code), collection));
        }
    }

    void checkFunction(CatalogueRow row, String column, String function) {
        if (known && !functions.contains(function)) {
            row.fault(
                    column,
                    CatalogueRow.seen(function)
                            + " is no metric's function; "
                            + (functions.isEmpty()
                                    ? "no metric has one."
                                    : "they are " + String.join(", ", functions) + "."));
        }
    }

    void checkMetric(CatalogueRow row, String column, String code) {
        if (known && !code.isEmpty() && !catalogue.metrics().containsKey(code)) {
            row.fault(column, CatalogueRow.seen(code) + " is not the code of a metric.");
        }
    }
}
