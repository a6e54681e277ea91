package uk.pctmonitor.ingest;

import java.util.List;
import java.util.SortedSet;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.intake.Differences;
import uk.pctmonitor.core.intake.Findings;
import uk.pctmonitor.store.ledger.LedgerStatus;
import uk.pctmonitor.store.port.Item;
import uk.pctmonitor.store.returns.StoredReturn;
import uk.pctmonitor.store.work.WorkItem;

/**
 * What a good file comes to.
 *
 * @param status how it will end
 * @param staged items to put before the commit
 * @param work items to commit with it
 * @param findings remarks that only comparing with earlier returns could give
 * @param standing what stands for its returns already, when it changes nothing
 * @param clashes returns of others that came in the same second
 */
record Intake(
        LedgerStatus status,
        List<Item> staged,
        List<WorkItem> work,
        SortedSet<Quarter> quarters,
        int organisations,
        Findings findings,
        Differences differences,
        List<StoredReturn> standing,
        List<StoredReturn> clashes) {}
