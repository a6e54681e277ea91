package uk.pctmonitor.reconcile;

import java.util.Optional;
import uk.pctmonitor.store.port.Announcer;
import uk.pctmonitor.store.port.FailureQueues;
import uk.pctmonitor.store.port.Publisher;
import uk.pctmonitor.store.port.Subscriptions;

/**
 * What the records are compared with, and who is told.
 *
 * @param subscriptions empty where e-mails need none
 * @param operations takes what whoever runs the system has to know
 * @param stack the name of this deployment
 */
public record Surroundings(
        Announcer announcer,
        Optional<Subscriptions> subscriptions,
        FailureQueues queues,
        Publisher operations,
        String stack) {}
