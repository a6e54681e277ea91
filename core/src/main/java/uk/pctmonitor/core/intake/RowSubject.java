package uk.pctmonitor.core.intake;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Header.Position;

/** Reads whom and which quarter a row is about, and remembers who was mentioned. */
final class RowSubject {

    private final PeriodRule periods;
    private final OrganisationRule organisations;
    private final SortedMap<Quarter, SortedSet<String>> mentioned = new TreeMap<>();
    private final SortedSet<Quarter> quarters = new TreeSet<>();

    RowSubject(PeriodRule periods, Check check, Position organisation) {
        this.periods = periods;
        this.organisations = new OrganisationRule(check, organisation);
    }

    /** Whom and when; null, and every fault, when the row does not say. */
    ReturnCollector.@Nullable Place read(RowReading row) {
        Quarter quarter = periods.read(row);
        if (quarter == null) {
            return null;
        }
        quarters.add(quarter);
        String org = organisations.read(row, quarter);
        if (org == null) {
            return null;
        }
        mentioned.computeIfAbsent(quarter, any -> new TreeSet<>()).add(org);
        return new ReturnCollector.Place(org, quarter);
    }

    /** Every quarter that was read, whether or not the row says whom it is about. */
    SortedSet<Quarter> quarters() {
        return quarters;
    }

    /** The organisations mentioned in each quarter, in faulty rows too. */
    Map<Quarter, SortedSet<String>> mentioned() {
        return mentioned;
    }
}
