package uk.pctmonitor.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.pctmonitor.core.alert.AcknowledgementRequest;
import uk.pctmonitor.core.intake.Content;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.port.MonitorTable;

/** What files do that ask for something to be decided, rather than tell figures. */
final class Decisions {

    private final PlanActs acts;
    private final AlertAcks acks;

    Decisions(MonitorTable table, LoadedCatalogue catalogue) {
        this.acts = new PlanActs(table, catalogue);
        this.acks = new AlertAcks(table, catalogue);
    }

    /** What becomes of what the content asks, as things stand now; empty when it asks nothing. */
    Optional<Decided> on(Content content, Sending sending, Instant now) {
        return switch (content) {
            case Content.Acts(List<PlanRequest> requests) ->
                    Optional.of(acts.decide(requests, sending, now));
            case Content.Acknowledgements(List<AcknowledgementRequest> requests) ->
                    Optional.of(acks.decide(requests, sending));
            case Content.Returns _, Content.Targets _, Content.Contacts _, Content.Overrides _ ->
                    Optional.empty();
        };
    }
}
