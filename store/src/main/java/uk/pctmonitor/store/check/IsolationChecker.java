package uk.pctmonitor.store.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.pctmonitor.core.intake.Submitters;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.returns.Returns;
import uk.pctmonitor.store.returns.StoredReturn;

/** Whatever readers see of an organisation came from somebody who may report on it (S10). */
public final class IsolationChecker {

    private final Returns returns;
    private final Submitters submitters;

    /**
     * @param submitters the rules of the present catalogue
     */
    public IsolationChecker(MonitorTable table, Submitters submitters) {
        this.returns = new Returns(table);
        this.submitters = submitters;
    }

    /**
     * What came from somebody else.
     *
     * @param orgs every organisation that may have returns
     * @param collection the collection to look at
     */
    public List<Breach> check(Collection<String> orgs, String collection) {
        List<Breach> breaches = new ArrayList<>();
        for (String org : orgs) {
            for (StoredReturn each : returns.history(org, collection)) {
                if (!mayBeFrom(each)) {
                    breaches.add(
                            new Breach(
                                    "S10",
                                    "%s shows %s from %s, which may not report on it."
                                            .formatted(
                                                    org,
                                                    each.content().quarter(),
                                                    each.submitter())));
                }
            }
        }
        return breaches;
    }

    /** By the folder the file lay in, too: that is what the bucket's policy guards. */
    private boolean mayBeFrom(StoredReturn each) {
        LocalDate day = each.content().quarter().end();
        String org = each.content().org();
        String collection = each.content().collection();
        return each.file().startsWith("inbox/" + each.submitter() + "/" + collection + "/")
                && submitters.mayReportOn(each.submitter(), collection, org, day);
    }
}
