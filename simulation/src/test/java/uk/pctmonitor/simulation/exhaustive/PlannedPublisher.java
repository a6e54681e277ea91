package uk.pctmonitor.simulation.exhaustive;

import uk.pctmonitor.store.port.Publisher;

/** A publisher that fails by plan. A lost answer is one that says to try later, though it went. */
record PlannedPublisher(Publisher publisher, FaultPlan plan) implements Publisher {

    @Override
    public Receipt publish(Envelope envelope) {
        Fault fault = plan.next(Call.PUBLISH).orElse(null);
        if (fault == null) {
            return publisher.publish(envelope);
        }
        if (fault == Fault.CRASH_BEFORE || fault == Fault.UNAVAILABLE) {
            plan.crash(fault);
            return new Receipt.TryLater(fault.toString());
        }
        Receipt unseen = publisher.publish(envelope);
        plan.crash(fault);
        return fault == Fault.REPEATED
                ? publisher.publish(envelope)
                : new Receipt.TryLater(fault + " of " + unseen);
    }
}
