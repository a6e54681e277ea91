package uk.pctmonitor.report.page.pct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.organisation.Succession;
import uk.pctmonitor.report.standing.PctStanding;

/** What is known of the organisation itself, a sentence each. */
record About(PctStanding pct, Register register) {

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Organisation org = pct.organisation();
        LocalDate day = pct.quarter().end();
        if (org.population() != null) {
            sentences.add("%,d residents.".formatted(org.population()));
        }
        if (org.closed() != null && day.isAfter(org.closed())) {
            sentences.add("Closed on %s%s.".formatted(London.words(org.closed()), fate(day)));
        }
        for (Succession each : register.predecessors(org.code(), day)) {
            sentences.add(
                    "Took over %s on %s."
                            .formatted(
                                    register.named(each.predecessor()),
                                    London.words(each.effective())));
        }
        return sentences;
    }

    private String fate(LocalDate day) {
        List<String> successors = register.successors(pct.code(), day);
        if (!successors.isEmpty()) {
            return "; its functions passed to "
                    + String.join(", ", successors.stream().map(register::named).toList());
        }
        return pct.formerArea() ? "; its area is reported on as before" : "";
    }
}
