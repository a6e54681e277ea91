package uk.pctmonitor.simulation.world;

import java.time.InstantSource;
import uk.pctmonitor.notify.Sleeper;
import uk.pctmonitor.store.port.DocumentStore;
import uk.pctmonitor.store.port.IdSource;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Publisher;
import uk.pctmonitor.store.port.RemainingTime;

/**
 * Everything that the functions do not decide by themselves. Whatever can go wrong goes wrong here.
 *
 * @param table what is kept
 * @param documents what was uploaded
 * @param publisher takes e-mails to people
 * @param operations takes e-mails to whoever runs the system
 * @param clock now
 * @param ids tokens that must be new
 * @param remaining how long a run may still take
 * @param sleeper lets time pass between e-mails
 */
public record Seams(
        MonitorTable table,
        DocumentStore documents,
        Publisher publisher,
        Publisher operations,
        InstantSource clock,
        IdSource ids,
        RemainingTime remaining,
        Sleeper sleeper) {}
