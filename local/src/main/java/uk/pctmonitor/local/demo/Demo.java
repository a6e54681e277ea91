package uk.pctmonitor.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.local.demo.Step.Morning;
import uk.pctmonitor.local.demo.Step.Upload;
import uk.pctmonitor.local.monitor.DataFolder;
import uk.pctmonitor.local.monitor.Monitor;
import uk.pctmonitor.local.monitor.SimulatedClock;
import uk.pctmonitor.store.ledger.Ledger;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.DocumentStore.Head;

/**
 * Runs the steps through the whole system, each on its own day. What has been done is not done
 * again; a step that was cut short is completed first, on its own day, so that a demo that was
 * stopped anywhere ends like one that was not.
 */
public final class Demo {

    /** Is told how far the demo has come. */
    public interface Watcher {
        /** The file comes. */
        void begins(Upload upload);

        /** All that follows from it is done, now or by an earlier run. */
        void ends(Upload upload);
    }

    private final Monitor monitor;
    private final SimulatedClock clock;
    private final Ledger ledger;

    /**
     * @param clock the clock that the monitor was opened with
     */
    public Demo(Monitor monitor, SimulatedClock clock) {
        this.monitor = monitor;
        this.clock = clock;
        this.ledger = new Ledger(monitor.table());
    }

    /** Does what is left of the steps. */
    public void run(List<Step> steps, Watcher watcher) {
        int last = lastBegun(steps);
        for (int i = 0; i < steps.size(); i++) {
            switch (steps.get(i)) {
                case Upload upload -> {
                    watcher.begins(upload);
                    if (i >= last) {
                        run(upload);
                    }
                    watcher.ends(upload);
                }
                // Those before the last file were run before it came.
                case Morning(LocalDate day) -> {
                    if (i >= last) {
                        remind(day);
                    }
                }
            }
        }
    }

    /**
     * The last step whose file has been dealt with: only what follows from it can be unfinished.
     */
    private int lastBegun(List<Step> steps) {
        int last = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Upload upload
                    && uploaded(upload).flatMap(ledger::find).isPresent()) {
                last = i;
            }
        }
        return last;
    }

    private void run(Upload step) {
        clock.set(step.day());
        DocumentId document =
                uploaded(step).orElseGet(() -> monitor.upload(step.file(), step.key()));
        monitor.ingest(document);
        monitor.assess();
        monitor.tell();
    }

    private void remind(LocalDate day) {
        clock.set(day);
        monitor.remind(day);
        monitor.assess();
        monitor.tell();
    }

    private Optional<DocumentId> uploaded(Upload step) {
        return monitor.documents().versions(DataFolder.BUCKET, step.key()).stream()
                .map(Head::id)
                .filter(id -> id.key().equals(step.key()))
                .findFirst();
    }
}
