package uk.pctmonitor.store.alerts;

import java.util.List;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Transition;
import uk.pctmonitor.core.rating.Rag;

/** Events added up. */
public final class AlertEvents {

    private AlertEvents() {}

    /**
     * The book as the events alone tell it: levels, since when, and how many events. What no event
     * tells it lacks: what a level rests on, acknowledgements, and which missing figure or
     * corrected quarter was told of.
     *
     * @param events by key, and of one key in order
     */
    public static AlertBook fold(String org, List<AlertEvent> events) {
        AlertBook book = AlertBook.empty(org);
        for (AlertEvent event : events) {
            book = book.with(after(book.state(event.transition().key()), event));
        }
        return book;
    }

    private static AlertState after(AlertState before, AlertEvent event) {
        Transition told = event.transition();
        boolean follows = told.number() == before.events() + 1;
        boolean moves =
                switch (told.change()) {
                    case OPENED, WORSENED, IMPROVED, CLOSED -> true;
                    case CORRECTED, NO_FIGURE, ACKNOWLEDGEMENT_EXPIRED, REPEATED -> false;
                };
        Rag level = moves ? told.to() : before.level();
        return new AlertState(
                before.key(),
                level,
                level == Rag.GREEN
                        ? null
                        : before.opened() == null ? told.quarter() : before.opened(),
                null,
                // A gap in the numbers shows as a sum that the book can't have.
                follows ? told.number() : before.events(),
                event.day(),
                null,
                null,
                null);
    }
}
