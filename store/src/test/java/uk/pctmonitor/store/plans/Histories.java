package uk.pctmonitor.store.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.Actor;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanFinding.Standing;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.plan.When;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.store.ledger.Origin;
import uk.pctmonitor.store.port.DocumentStore.DocumentId;
import uk.pctmonitor.store.port.MonitorTable;
import uk.pctmonitor.store.port.Outcome;
import uk.pctmonitor.store.port.Write;

/** Plans of 5FL Bath under Q39, and what happens to them. */
public final class Histories {

    public static final String BATH = "5FL";
    public static final String SHA = "Q39";
    public static final PlanId PLAN = new PlanId(PlanType.RECOVERY, BATH, 1);
    public static final LocalDate DAY = LocalDate.of(2014, 11, 12);
    public static final Instant NOON = Instant.parse("2014-11-12T12:00:00Z");
    public static final Actor LEAD = new Actor(BATH, "Avis Aldous, plan lead");
    public static final Actor MANAGER = new Actor(SHA, "performance manager");

    private static final Quarter Q2 = Quarter.of(2014, 2);
    private static final Quarter Q4 = Quarter.of(2014, 4);

    private Histories() {}

    /** One event of every kind with all its fields, in an order in which they can happen. */
    public static List<PlanEvent> everyEvent() {
        LocalDate due = LocalDate.of(2014, 12, 10);
        LocalDate sooner = LocalDate.of(2014, 11, 26);
        return List.of(
                required(),
                new PlanEvent.FindingAdded(PlanFinding.failing("IMM-MENC-12M", Rag.AMBER, Q2), due),
                new PlanEvent.FindingWorsened("IMM-MENC-12M", sooner),
                new PlanEvent.Drafted(text()),
                new PlanEvent.Submitted(),
                new PlanEvent.Signed(),
                new PlanEvent.Withdrawn(),
                new PlanEvent.Objected("Nobody asked the practices"),
                new PlanEvent.Returned("Say who pays"),
                new PlanEvent.Drafted(text()),
                new PlanEvent.Submitted(),
                new PlanEvent.Signed(),
                new PlanEvent.Agreed(),
                new PlanEvent.Started(),
                new PlanEvent.RevisionProposed(revised()),
                new PlanEvent.Progressed("1", done()),
                new PlanEvent.Progressed("2", reviewed()),
                new PlanEvent.FindingSettled("IMM-MMR2-5Y", Standing.RECOVERED, Q4),
                new PlanEvent.FindingSettled("IMM-MENC-12M", Standing.WITHDRAWN, null),
                new PlanEvent.ExitSeen(),
                new PlanEvent.ExitRefused("Wait for the next quarter"),
                new PlanEvent.ExitSeen(),
                new PlanEvent.Closed());
    }

    /** What requires the plan. */
    public static PlanEvent.Required required() {
        return new PlanEvent.Required(
                Category.QUALITY,
                List.of(PlanFinding.failing("IMM-MMR2-5Y", Rag.RED, Q2)),
                LocalDate.of(2014, 11, 26));
    }

    /** A whole plan with every sort of milestone and owner. */
    public static PlanText text() {
        return new PlanText(
                "MMR by age five",
                "5QP",
                "Bram Bexley",
                BATH,
                List.of("5QP", "5QJ"),
                LocalDate.of(2015, 1, 5),
                List.of(
                        milestone("1", new When.By(LocalDate.of(2015, 3, 31)), true),
                        milestone("2", new When.Ongoing(LocalDate.of(2015, 2, 1), 3), true),
                        milestone("10", new When.From(LocalDate.of(2015, 2, 1)), false)));
    }

    /** The plan with one milestone less. */
    public static PlanText revised() {
        PlanText text = text();
        return new PlanText(
                text.title(),
                text.preparer(),
                text.preparedBy(),
                text.accountable(),
                text.signatories(),
                null,
                text.milestones().subList(0, 2));
    }

    private static Milestone milestone(String number, When when, boolean mandatory) {
        return new Milestone(
                number,
                "Call back every child",
                mandatory ? Purpose.ADDRESS_FAILURE : Purpose.MITIGATE_RISK,
                mandatory ? List.of("IMM-MMR2-5Y") : List.of(),
                when,
                mandatory
                        ? Owner.role(BATH, "immunisation lead")
                        : Owner.person(BATH, "5FL-0a1b2c3d"),
                "95% by March",
                "Call list",
                mandatory);
    }

    private static Progress done() {
        LocalDate day = LocalDate.of(2015, 2, 27);
        return new Progress(100, DAY, day, "Minutes 7", null, null, "STAFF", "Late", day);
    }

    private static Progress reviewed() {
        LocalDate day = LocalDate.of(2015, 2, 3);
        return new Progress(0, null, null, "", day, Rag.AMBER, "", "", day);
    }

    /** The events as the actor's entries of one day, counted from 1. */
    public static List<PlanEntry> entries(Actor actor, List<PlanEvent> events) {
        return PlanChapter.none(PLAN).then(DAY, actor, events).entries();
    }

    /** A file of that name as the source of an act. */
    public static PlanSource source(String name) {
        DocumentId document = new DocumentId("uploads", "inbox/5FL/plans/" + name, "v1");
        return new PlanSource(new Origin(document, "o-" + name, "s-" + name, BATH), "5FL " + name);
    }

    /** What the table answers to a commit of the chapter with the register as it stands. */
    public static Outcome commit(MonitorTable table, PlanChapter chapter) {
        return table.transact(writes(table, chapter));
    }

    /** The writes that commit the chapter with the register as it stands. */
    public static List<Write> writes(MonitorTable table, PlanChapter chapter) {
        PlanRegister register = new Plans(table).register(chapter.id().org());
        return new PlanCommit(NOON, _ -> SHA, source("p.csv"))
                .writes(List.of(chapter), Map.of(register.org(), register));
    }
}
