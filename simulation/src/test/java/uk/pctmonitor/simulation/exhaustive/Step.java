package uk.pctmonitor.simulation.exhaustive;

import java.time.LocalDate;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;

/** One thing that happens in a story. */
sealed interface Step {

    /** Somebody uploads a file; nobody has told ingest of it yet. */
    record Upload(String key, String text) implements Step {}

    /** The event of an upload is delivered. */
    record Deliver(int upload) implements Step {}

    record Assess() implements Step {}

    record Tell() implements Step {}

    /** The daily run, as scheduled for the day on which it is. */
    record Remind() implements Step {}

    /** The daily look; what it hands over is taken in at once. */
    record Reconcile() implements Step {}

    record Replay(boolean isTold, Quarter quarter) implements Step {}

    /** It is nine o'clock in London of that day. */
    record Wait(LocalDate day) implements Step {}

    /** From here on another catalogue is deployed. */
    record Redeploy(LoadedCatalogue catalogue) implements Step {}
}
