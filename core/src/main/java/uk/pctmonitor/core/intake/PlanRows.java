package uk.pctmonitor.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.plan.PlanRequest.Target;

/** Rows that each write one action of a plan (rules.md 4.8); a file may hold several plans. */
final class PlanRows implements RowRules {

    private final Check check;
    private final Header header;
    private final Bodies bodies;
    private final PlanTargetRule targets;
    private final PromiseCells promises;
    private final Map<Target, PlanDraft> drafts = new LinkedHashMap<>();
    private final List<PlanRequest> requests = new ArrayList<>();

    private PlanRows(Check check, Header header) {
        this.check = check;
        this.header = header;
        this.bodies = new Bodies(check);
        this.targets = new PlanTargetRule(check);
        this.promises = new PromiseCells(check, bodies);
    }

    /** The rules for a file with that header; empty when a column is missing that they need. */
    static Optional<RowRules> of(Check check, Header header) {
        return header.find(Role.PLAN)
                .flatMap(any -> header.find(Role.MILESTONE))
                .map(any -> new PlanRows(check, header));
    }

    @Override
    public void read(RowReading row) {
        Cells cells = new Cells(header, row);
        Target target = targets.read(cells);
        @Nullable Promise promise = promises.read(cells);
        if (target != null) {
            drafts.computeIfAbsent(
                            target, each -> new PlanDraft(check, header, bodies, each, row.line()))
                    .read(cells, promise);
        }
    }

    @Override
    public void refuse(RowReading row) {
        // Nobody knows which plan lacks the row.
        drafts.values().forEach(PlanDraft::spoil);
    }

    @Override
    public void finish() {
        drafts.values().forEach(each -> each.request().ifPresent(requests::add));
    }

    @Override
    public Content content() {
        return new Content.Acts(requests);
    }
}
