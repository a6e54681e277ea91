package uk.pctmonitor.core.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.intake.CollectionDefinition.Role;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.plan.PlanRequest.Target;

/** Rows that each say one thing to a plan: hand it in, agree, sign, object, let it end. */
final class SignoffRows implements RowRules {

    private static final String FIX = "Write the plan's name, such as RP-5FL-1.";
    private static final int LONGEST_NAME = 100;

    private record Key(PlanId plan, SignoffCells.Question question) {}

    private record Answer(SignoffCells.Act said, PlanRequest request) {}

    private final Check check;
    private final Header header;
    private final PlanCell plans;
    private final Map<Key, Answer> answers = new HashMap<>();
    private final Map<PlanId, Answer> versions = new HashMap<>();
    private final List<Answer> kept = new ArrayList<>();

    private SignoffRows(Check check, Header header) {
        this.check = check;
        this.header = header;
        this.plans = new PlanCell(check.register());
    }

    /** The rules for a file with that header; empty when a column is missing that they need. */
    static Optional<RowRules> of(Check check, Header header) {
        return header.find(Role.PLAN)
                .flatMap(any -> header.find(Role.ACT))
                .map(any -> new SignoffRows(check, header));
    }

    @Override
    public void read(RowReading row) {
        Cells cells = new Cells(header, row);
        PlanId plan = plans.plan(cells, FIX);
        SignoffCells.Act said = cells.choice(Role.ACT, SignoffCells.Act.class);
        String by = cells.neededWords(Role.BY, LONGEST_NAME);
        @Nullable PlanAct act = said == null ? null : SignoffCells.read(cells, said);
        if (row.faulty() || plan == null || said == null || by == null || act == null) {
            return;
        }
        keep(
                cells,
                plan,
                new Answer(said, new PlanRequest(new Target.Known(plan), act, by, row.line())));
    }

    private void keep(Cells cells, PlanId plan, Answer answer) {
        PlanRequest request = answer.request();
        Answer earlier = answers.putIfAbsent(new Key(plan, answer.said().question()), answer);
        if (earlier != null) {
            PlanRequest other = earlier.request();
            boolean same = other.act().equals(request.act()) && other.by().equals(request.by());
            check.log()
                    .add(
                            same
                                    ? RepeatedRows.same(
                                            request.row(),
                                            other.row(),
                                            "%s of %s".formatted(answer.said(), plan))
                                    : RepeatedRows.conflict(
                                            request.row(),
                                            other.row(),
                                            cells.heading(Role.ACT),
                                            "Two rows say different things of %s (%s and %s)."
                                                    .formatted(
                                                            plan, earlier.said(), answer.said())));
            return;
        }
        kept.add(answer);
        if (request.act().spokenOf() == null) {
            return;
        }
        Answer version = versions.putIfAbsent(plan, answer);
        if (version != null
                && !request.act().spokenOf().equals(version.request().act().spokenOf())) {
            check.log()
                    .add(
                            RepeatedRows.conflict(
                                    request.row(),
                                    version.request().row(),
                                    cells.heading(Role.VERSION),
                                    "Two rows speak of different versions of %s (%d and %d)."
                                            .formatted(
                                                    plan,
                                                    version.request().act().spokenOf(),
                                                    request.act().spokenOf())));
        }
    }

    @Override
    public void refuse(RowReading row) {
        // A word on a plan is not a figure: nothing to count.
    }

    /** A plan is handed in before anything else is said of it, whatever the order of the rows. */
    @Override
    public Content content() {
        return new Content.Acts(
                kept.stream()
                        .sorted(
                                Comparator.comparing((Answer each) -> each.said().question())
                                        .thenComparingLong(each -> each.request().row()))
                        .map(Answer::request)
                        .toList());
    }
}
