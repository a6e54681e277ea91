package uk.pctmonitor.report.lambda;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.aws.runtime.EventNode;
import uk.pctmonitor.aws.runtime.MalformedEventException;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.report.PagesWanted;
import uk.pctmonitor.report.PagesWanted.Quarters;
import uk.pctmonitor.store.work.WorkItem;

/** Why pages are written. */
sealed interface ReportEvent {

    /**
     * Work was taken off the queue, says the table's stream.
     *
     * @param removals how often
     */
    record WorkDone(long removals) implements ReportEvent {}

    /** A day has come. */
    record Daily() implements ReportEvent {}

    /** Somebody asks. */
    record Asked(PagesWanted wanted) implements ReportEvent {}

    /**
     * The event.
     *
     * @throws MalformedEventException when it is not as documented
     */
    static ReportEvent in(EventNode event) {
        if (event.has("Records")) {
            return new WorkDone(
                    event.list("Records").stream().filter(ReportEvent::isRemoval).count());
        }
        if (event.has("scheduledTime")) {
            event.hasOnly(Set.of("scheduledTime"));
            return new Daily();
        }
        event.hasOnly(Set.of("quarter", "all", "asAt", "sha"));
        return new Asked(
                new PagesWanted(
                        quarters(event.optionalText("quarter"), event.flag("all")),
                        day(event.optionalText("asAt")),
                        event.optionalText("sha").orElse(null)));
    }

    /** The stream keeps new images only: of what was removed, it tells the key. */
    private static boolean isRemoval(EventNode record) {
        EventNode keys = record.at("dynamodb").at("Keys");
        return keys.at("pk").text("S").equals(WorkItem.PARTITION)
                && record.text("eventName").equals("REMOVE");
    }

    private static Quarters quarters(Optional<String> label, boolean all) {
        if (label.isEmpty()) {
            return all ? new Quarters.All() : new Quarters.Changed();
        }
        if (all) {
            throw new MalformedEventException("The event names a quarter and wants all.");
        }
        try {
            return new Quarters.Named(Quarter.parse(label.get()));
        } catch (IllegalArgumentException wrong) {
            throw new MalformedEventException("The event's quarter: " + wrong.getMessage(), wrong);
        }
    }

    private static @Nullable LocalDate day(Optional<String> text) {
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException wrong) {
            throw new MalformedEventException(
                    "The event's asAt must be a day such as 2014-10-01.", wrong);
        }
    }
}
