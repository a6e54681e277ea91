package uk.pctmonitor.report.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.CollectionDefinition;
import uk.pctmonitor.report.figures.Figures;
import uk.pctmonitor.report.standing.ReturnStanding.State;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.returns.StoredReturn;

/** Whether returns have come, and when. */
final class ReturnStandings {

    private final LoadedCatalogue catalogue;
    private final Figures figures;

    ReturnStandings(LoadedCatalogue catalogue, Figures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
    }

    /** Whether somebody owes the organisation's return of the quarter. */
    boolean isExpected(String org, CollectionDefinition collection, Quarter quarter) {
        return catalogue.expectedReturns().stream()
                .filter(each ->
                        each.collection().equals(collection.code()) && each.isOwedFor(quarter))
                .anyMatch(each ->
                        each.submitter().equals(org)
                                || catalogue
                                        .submitters()
                                        .expected(each.submitter(), collection, quarter.end())
                                        .contains(org));
    }

    /** How the return stands. */
    ReturnStanding of(String org, CollectionDefinition collection, Quarter quarter) {
        @Nullable LocalDate due = due(quarter);
        @Nullable StoredReturn current = figures.history(org, collection).get(quarter);
        @Nullable StoredReturn other = current == null ? null : clash(current, collection);
        State state =
                current == null
                        ? figures.isOverdue(quarter) ? State.MISSING : State.AWAITED
                        : other != null
                                ? State.CONFLICTING
                                : isLate(current, due) ? State.LATE : State.IN_TIME;
        return new ReturnStanding(collection, state, due, current, other);
    }

    private static boolean isLate(StoredReturn current, @Nullable LocalDate due) {
        return due != null && London.dateOf(current.received()).isAfter(due);
    }

    private @Nullable LocalDate due(Quarter quarter) {
        try {
            return catalogue.deadlines().submission(quarter);
        } catch (CalendarRangeException outsideTheCalendar) {
            return null;
        }
    }

    /** Another file of the same second with other figures: nobody can tell which was meant. */
    private @Nullable StoredReturn clash(StoredReturn current, CollectionDefinition collection) {
        return figures.versions(current.content().org(), collection).stream()
                .filter(each ->
                        each.content().quarter().equals(current.content().quarter())
                                && !each.file().equals(current.file())
                                && !each.content().measures().equals(current.content().measures())
                                && second(each).equals(second(current)))
                .findFirst()
                .orElse(null);
    }

    private static Instant second(StoredReturn each) {
        return each.received().truncatedTo(ChronoUnit.SECONDS);
    }
}
