package uk.pctmonitor.core.plan.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.Actor;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanHistory;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanPolicy;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.Progress;
import uk.pctmonitor.core.plan.When;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;

/** What people read of plans. Dates are of autumn 2014, which has no bank holiday. */
class NewsMailTest {

    private static final PlanId BATH = new PlanId(PlanType.RECOVERY, "5FL", 1);
    private static final Actor PCT = new Actor("5FL", "plan lead");
    private static final Actor SHA = new Actor("Q39", "performance manager");
    private static final Quarter Q2 = Quarter.of(2014, 2);
    private static final LocalDate FRIDAY = LocalDate.of(2014, 10, 17);

    private final List<PlanEntry> entries = new ArrayList<>();

    @Test
    void tellsThePctWhatRequiresAPlanAndByWhen() {
        required();

        Message mail = mail("5FL", 0);

        assertThat(mail.subject().text())
                .isEqualTo("Plan RP-5FL-1 5FL Bath: required by 31 October 2014 [PM-7K2Q9A]");
        assertThat(flat(mail))
                .contains(
                        "5FL Bath and North East Somerset: what is new of a plan",
                        "RP-5FL-1 5FL Bath and North East Somerset: recovery plan, quality, now required",
                        "Required by IMM-MMR2-5Y RED. It needs an action against the failure and one"
                                + " against the next one, each with an owner, a day and a measure of"
                                + " success. Hand the plan in by 31 October 2014.",
                        "A plan to fill in: pct-monitor plan new RP-5FL-1");
    }

    @Test
    void tellsTheShaByWhenItHasToDecide() {
        required();
        happens(FRIDAY.plusDays(6), PCT, new PlanEvent.Drafted(text()));
        // Thursday 23 October + 10 working days = Thursday 6 November.
        happens(FRIDAY.plusDays(6), PCT, new PlanEvent.Submitted());

        Message mail = mail("Q39", 1);

        assertThat(mail.subject().text())
                .isEqualTo(
                        "Plan RP-5FL-1 5FL Bath: handed in, decide by 6 November 2014 [PM-7K2Q9A]");
        assertThat(flat(mail))
                .contains(
                        "handed version 1 in on 23 October 2014. The SHA agrees it or returns it by 6 November 2014.");
    }

    @Test
    void leadsWithWhatAsksForAnAct() {
        required();
        happens(FRIDAY, PCT, new PlanEvent.Drafted(text()));
        happens(FRIDAY, PCT, new PlanEvent.Submitted());
        happens(FRIDAY, PCT, new PlanEvent.Signed());

        assertThat(mail("Q39", 1).subject().text()).contains("handed in").doesNotContain("signed");
    }

    @Test
    void saysWhyAPlanWasReturnedAndWhatToDo() {
        required();
        happens(FRIDAY, PCT, new PlanEvent.Drafted(text()));
        happens(FRIDAY, PCT, new PlanEvent.Submitted());
        happens(FRIDAY, SHA, new PlanEvent.Returned("No one owns milestone 2."));

        assertThat(flat(mail("5FL", 3)))
                .contains(
                        "Q39 South West returned version 1: No one owns milestone 2. Write it anew and hand it in again.");
    }

    @Test
    void tellsHowFarAMilestoneHasCome() {
        required();
        happens(FRIDAY, PCT, new PlanEvent.Drafted(text()));
        happens(
                FRIDAY,
                PCT,
                new PlanEvent.Progressed(
                        "1",
                        new Progress(
                                100,
                                null,
                                FRIDAY,
                                "minutes of 16 October",
                                null,
                                null,
                                "",
                                "",
                                FRIDAY)));

        assertThat(flat(mail("Q39", 2)))
                .contains(
                        "Milestone 1, Call back every child without a second dose: done on 17 October 2014; evidence: minutes of 16 October.");
    }

    @Test
    void tellsWhyAMilestoneWasMissed() {
        required();
        happens(FRIDAY, PCT, new PlanEvent.Drafted(text()));
        happens(
                FRIDAY,
                PCT,
                new PlanEvent.Progressed(
                        "1",
                        new Progress(
                                20, null, null, "", null, null, "CAPACITY", "no nurses", FRIDAY)));

        assertThat(flat(mail("Q39", 2))).contains("missed, because of CAPACITY. \"no nurses\"");
    }

    @Test
    void asksForNoPlanThatWasHandedInWhenAFigureTurnsRed() {
        required();
        happens(FRIDAY, PCT, new PlanEvent.Drafted(text()));
        happens(FRIDAY, PCT, new PlanEvent.Submitted());
        happens(
                FRIDAY,
                PlanEntry.FIGURES,
                new PlanEvent.FindingWorsened("IMM-MMR2-5Y", LocalDate.of(2014, 10, 31)));

        assertThat(flat(mail("5FL", 3)))
                .contains("IMM-MMR2-5Y is RED now.")
                .doesNotContain("Hand the plan in");
    }

    @Test
    void callsACorrectionACorrection() {
        required();
        happens(
                FRIDAY,
                PlanEntry.FIGURES,
                new PlanEvent.Superseded("a correction removed the failure", null));

        assertThat(flat(mail("5FL", 1)))
                .contains("The plan is not needed any more: a correction removed the failure.");
    }

    @Test
    void namesNobody() {
        required();
        happens(FRIDAY, PCT, new PlanEvent.Drafted(text()));
        happens(FRIDAY, PCT, new PlanEvent.Submitted());

        assertThat(mail("Q39", 0).toString()).doesNotContain("plan lead", "Dr Somebody");
    }

    private void required() {
        happens(
                FRIDAY,
                PlanEntry.FIGURES,
                new PlanEvent.Required(
                        Category.QUALITY,
                        List.of(PlanFinding.failing("IMM-MMR2-5Y", Rag.RED, Q2)),
                        LocalDate.of(2014, 10, 31)));
    }

    private void happens(LocalDate on, Actor actor, PlanEvent event) {
        entries.add(new PlanEntry(entries.size() + 1, on, actor, event));
    }

    private static PlanText text() {
        return new PlanText(
                "Measles",
                "5FL",
                "Dr Somebody",
                "5FL",
                List.of(),
                null,
                List.of(
                        new Milestone(
                                "1",
                                "Call back every child without a second dose.",
                                Purpose.ADDRESS_FAILURE,
                                List.of("IMM-MMR2-5Y"),
                                new When.By(LocalDate.of(2014, 12, 31)),
                                Owner.role("5FL", "immunisation lead"),
                                "95%",
                                "minutes",
                                true)));
    }

    /** Of everything from the entry with this index on. */
    private Message mail(String body, int from) {
        return new NewsMail(
                        new NewsBriefing(
                                body,
                                List.of(
                                        new PlanStory(
                                                PlanHistory.replay(BATH, entries),
                                                entries.subList(from, entries.size()))),
                                new EventWords(
                                        new Register(
                                                List.of(
                                                        organisation(
                                                                "5FL",
                                                                "Bath and North East Somerset"),
                                                        organisation("Q39", "South West")),
                                                List.of()),
                                        new Catalogue(List.of(), List.of()),
                                        day ->
                                                day.getDayOfWeek() != DayOfWeek.SATURDAY
                                                        && day.getDayOfWeek() != DayOfWeek.SUNDAY,
                                        PlanPolicy.DEFAULT),
                                new Reference("PM-7K2Q9A")))
                .message();
    }

    private static Organisation organisation(String code, String name) {
        return new Organisation(code, name, "PCT", null, null, null, List.of());
    }

    private static String flat(Message mail) {
        return mail.body().replaceAll("\\s+", " ");
    }
}
