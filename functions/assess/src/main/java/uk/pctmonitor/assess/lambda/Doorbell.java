package uk.pctmonitor.assess.lambda;

import java.util.ArrayList;
import java.util.List;
import uk.pctmonitor.aws.runtime.EventNode;
import uk.pctmonitor.store.port.Key;
import uk.pctmonitor.store.work.WorkItem;

/**
 * Work has arrived, says the table's stream.
 *
 * @param work key of the work item
 * @param sequenceNumber by which the stream knows this record again
 */
record Doorbell(Key work, String sequenceNumber) {

    /**
     * The work items that the batch tells of, in stream order. Other records are left out: changes
     * and removals of work, and items of other kinds.
     */
    static List<Doorbell> in(EventNode event) {
        List<Doorbell> doorbells = new ArrayList<>();
        for (EventNode record : event.list("Records")) {
            EventNode change = record.at("dynamodb");
            Key key = key(change.at("Keys"));
            if (record.text("eventName").equals("INSERT") && key.pk().equals(WorkItem.PARTITION)) {
                doorbells.add(new Doorbell(key, change.text("SequenceNumber")));
            }
        }
        return doorbells;
    }

    private static Key key(EventNode keys) {
        return new Key(keys.at("pk").text("S"), keys.at("sk").text("S"));
    }
}
