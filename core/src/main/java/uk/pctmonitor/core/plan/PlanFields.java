package uk.pctmonitor.core.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.rating.category.Category;

/** The fields of a plan, open to change while an event happens to it. */
final class PlanFields {

    final PlanId id;
    final @Nullable Category category;
    final LocalDate required;
    PlanState state = PlanState.REQUIRED;
    List<PlanFinding> findings;
    LocalDate due;
    int version;
    @Nullable PlanText text;
    @Nullable PlanText agreedText;
    List<Signature> signatures = List.of();
    int returns;
    @Nullable LocalDate submitted;
    @Nullable LocalDate agreed;
    @Nullable LocalDate started;
    @Nullable LocalDate exitSeen;
    @Nullable LocalDate ended;
    SortedMap<String, Progress> progress = new TreeMap<>();
    @Nullable LocalDate reported;
    String ending = "";
    @Nullable PlanState reviewedFrom;
    @Nullable LocalDate exitRefused;

    /** Of a plan that begins. */
    PlanFields(PlanId id, PlanEvent.Required begun, LocalDate on) {
        this.id = id;
        this.category = begun.category();
        this.required = on;
        this.findings = begun.findings();
        this.due = begun.due();
    }

    /** Of a plan that goes on. */
    PlanFields(Plan plan) {
        this.id = plan.id();
        this.category = plan.category();
        this.required = plan.required();
        this.state = plan.state();
        this.findings = plan.findings();
        this.due = plan.due();
        this.version = plan.version();
        this.text = plan.text();
        this.agreedText = plan.agreedText();
        this.signatures = plan.signatures();
        this.returns = plan.returns();
        this.submitted = plan.submitted();
        this.agreed = plan.agreed();
        this.started = plan.started();
        this.exitSeen = plan.exitSeen();
        this.ended = plan.ended();
        this.progress = plan.progress();
        this.reported = plan.reported();
        this.ending = plan.ending();
        this.reviewedFrom = plan.reviewedFrom();
        this.exitRefused = plan.exitRefused();
    }

    /**
     * The plan they make.
     *
     * @param events how many it has by now
     */
    Plan plan(int events) {
        return new Plan(
                id,
                category,
                state,
                events,
                findings,
                required,
                due,
                version,
                text,
                agreedText,
                signatures,
                returns,
                submitted,
                agreed,
                started,
                exitSeen,
                ended,
                progress,
                reported,
                ending,
                reviewedFrom,
                exitRefused);
    }
}
