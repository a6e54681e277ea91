package uk.pctmonitor.assess;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.core.alert.AlertBook;
import uk.pctmonitor.core.alert.AlertState;
import uk.pctmonitor.core.alert.Decision;
import uk.pctmonitor.store.port.Item;

/** The steps being gathered, with the book as it will be after them. */
final class Draft {

    private final List<Step> steps = new ArrayList<>();
    private AlertBook book;

    Draft(AlertBook book) {
        this.book = book;
    }

    AlertBook book() {
        return book;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Takes a decision over; one that changes nothing leaves no step. */
    void decide(Decision decision, Facts facts) {
        AlertState after = decision.after();
        switch (decision) {
            case Decision.Told told -> steps.add(new Step.Move(after, facts.transition(told)));
            case Decision.Silent _ -> {
                // The book stays small: it leaves out what was never told of.
                if (after.events() == 0 || after.equals(book.state(after.key()))) {
                    return;
                }
                steps.add(new Step.Move(after, null));
            }
        }
        book = book.with(after);
    }

    void keep(Item assessment) {
        steps.add(new Step.Keep(assessment));
    }
}
