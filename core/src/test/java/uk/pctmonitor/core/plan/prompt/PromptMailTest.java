package uk.pctmonitor.core.plan.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.Actor;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.Owner;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanCatalogue;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanHistory;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.plan.SlipForecast;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.plan.When;
import uk.pctmonitor.core.plan.prompt.Audience.Part;
import uk.pctmonitor.core.rating.category.Category;

class PromptMailTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 4, 4);
    private static final PlanId ID = new PlanId(PlanType.RECOVERY, "5FL", 12);
    private static final Owner LEAD = Owner.role("5FL", "immunisation lead");

    private static Message mail(PromptLine... lines) {
        return new PromptMail(
                        new PromptBriefing(
                                "5FL",
                                TODAY,
                                List.of(lines),
                                new Register(
                                        List.of(
                                                new Organisation(
                                                        "5FL",
                                                        "Bath and North East Somerset",
                                                        "PCT",
                                                        null,
                                                        null,
                                                        null,
                                                        List.of())),
                                        List.of()),
                                new Catalogue(List.of(), List.of()),
                                new TreeMap<>(),
                                PlanCatalogue.DEFAULT,
                                Reference.of("test")))
                .message();
    }

    /** In delivery since 1 March 2011: the eighteen months end on 1 September 2012. */
    private static Plan plan() {
        LocalDate day = LocalDate.of(2011, 3, 1);
        Milestone milestone =
                new Milestone(
                        "2.1",
                        "Call back every child",
                        Purpose.ADDRESS_FAILURE,
                        List.of("IMM-MMR2-5Y"),
                        new When.By(LocalDate.of(2011, 4, 1)),
                        LEAD,
                        "95% of the cohort called.",
                        "",
                        true);
        PlanText text =
                new PlanText("MMR", "5FL", "lead", "5FL", List.of(), null, List.of(milestone));
        List<PlanEvent> events =
                List.of(
                        new PlanEvent.Required(Category.QUALITY, List.of(), day),
                        new PlanEvent.Drafted(text),
                        new PlanEvent.Submitted(),
                        new PlanEvent.Agreed(),
                        new PlanEvent.Started());
        Plan plan = null;
        for (int i = 0; i < events.size(); i++) {
            plan =
                    PlanHistory.after(
                            ID,
                            plan,
                            new PlanEntry(i + 1, day, new Actor("5FL", "lead"), events.get(i)));
        }
        return java.util.Objects.requireNonNull(plan);
    }

    private static PromptLine duty(Part part, LocalDate due, String... others) {
        return new PromptLine.OfDuty(
                part,
                new Duty(Duty.What.COMPLETE, ID, "2.1", "Call back every child", due, LEAD),
                plan(),
                new SlipForecast.TooFew(0, 3),
                List.of(others));
    }

    @Test
    void saysOfAnOverdueMilestoneAllThatItsOwnerNeeds() {
        Message mail =
                mail(duty(Part.OWNER, LocalDate.of(2011, 4, 1), "Q39 performance manager (copy)"));

        assertThat(mail.subject().text())
                .matches("OVERDUE 3 days: 1 milestone \\(RP-5FL-12, 5FL Bath.*\\) \\[PM-.{6}\\]");
        assertThat(mail.body())
                .startsWith(
                        """
                        5FL Bath and North East Somerset: what 4 April 2011 brings

                        OVERDUE
                        RP-5FL-12 5FL Bath and North East Somerset: complete milestone 2.1, Call back
                          every child
                          Was due on 1 April 2011, 3 days ago. Now: overdue by 3 days, 0% complete.
                          Done means: 95% of the cohort called. Evidence wanted: a reference to
                          whatever proves it. If it slips: milestone 2 can't be completed, and the
                          plan can't end without it. The time to be fit for purpose ends on 1
                          September 2012, in 516 days. Also told: Q39 performance manager (copy).

                        WHAT TO DO
                        """);
    }

    @Test
    void putsOverdueBeforeDueAndDueBeforeComing() {
        Message mail =
                mail(
                        duty(Part.OWNER, LocalDate.of(2011, 4, 11)),
                        duty(Part.OWNER, TODAY),
                        duty(Part.OWNER, LocalDate.of(2011, 4, 1)));

        assertThat(mail.body()).containsSubsequence("OVERDUE\n", "DUE TODAY\n", "COMING\n");
        assertThat(mail.subject().text()).contains("+1 due today, 1 coming");
    }

    @Test
    void tellsWhoIsAskedToStepInWhoseDutyItIs() {
        Message mail = mail(duty(Part.DIRECTOR, LocalDate.of(2011, 3, 20)));

        assertThat(mail.subject().text()).startsWith("STEP IN, overdue 15 days: 1 milestone");
        assertThat(mail.body().replaceAll("\\s+", " "))
                .contains("15 days ago; a duty of 5FL immunisation lead.");
    }

    @Test
    void warnsWhenTheForecastLiesBeyondTheTimeToBeFitForPurpose() {
        PromptLine line =
                new PromptLine.OfDuty(
                        Part.OWNER,
                        new Duty(Duty.What.COMPLETE, ID, "2.1", "Call back", TODAY, LEAD),
                        plan(),
                        new SlipForecast.Expected(
                                4,
                                9,
                                LocalDate.of(2012, 8, 30),
                                LocalDate.of(2012, 9, 8),
                                LocalDate.of(2012, 9, 1)),
                        List.of());

        assertThat(mail(line).body().replaceAll("\\s+", " "))
                .contains("came 9 days late in the middle case")
                .contains("is forecast for 8 September 2012, AFTER the time to be fit");
    }

    @Test
    void namesTheOrganisationsWithoutAReturn() {
        PromptLine line =
                new PromptLine.OfReturns(
                        Part.COPIED,
                        "phe",
                        "cover",
                        Quarter.of(2010, 4),
                        LocalDate.of(2011, 3, 30),
                        3,
                        List.of("5FL", "5QJ"));

        assertThat(mail(line).body().replaceAll("\\s+", " "))
                .contains("RETURNS THAT DID NOT COME")
                .contains("2 organisations without a return")
                .contains("The deadline was 30 March 2011, 3 working days ago.")
                .contains("It is for phe to submit.")
                .contains("Missing: 5FL Bath");
    }

    @Test
    void saysWhyACategoryMoved() {
        PromptLine line =
                new PromptLine.OfStage(
                        "5FL",
                        Category.QUALITY,
                        Stage.RECOVERY,
                        Stage.FORMAL_RECOVERY,
                        "red in 2 quarters running");

        assertThat(mail(line).body().replaceAll("\\s+", " "))
                .contains(
                        "5FL Bath and North East Somerset, quality: stage 3, formal recovery,"
                                + " because red in 2 quarters running. It was stage 2, recovery.");
    }

    @Test
    void neverBecomesTooLongForASubjectOrAnEmail() {
        PromptLine[] many = new PromptLine[400];
        Arrays.fill(many, duty(Part.OWNER, LocalDate.of(2011, 4, 1)));

        Message mail = mail(many);

        assertThat(mail.subject().text().length()).isLessThanOrEqualTo(Subject.LONGEST);
        assertThat(mail.body()).contains("  and 300 more\n");
        assertThat(mail.body().length()).isLessThan(200_000);
    }

    @Test
    void isTheSameWhateverTheOrderOfItsLines() {
        List<PromptLine> lines =
                Arrays.asList(
                        duty(Part.OWNER, LocalDate.of(2011, 4, 11)),
                        duty(Part.OWNER, TODAY),
                        duty(Part.COPIED, LocalDate.of(2011, 4, 1)));
        Message one = mail(lines.toArray(PromptLine[]::new));
        Collections.reverse(lines);

        assertThat(mail(lines.toArray(PromptLine[]::new))).isEqualTo(one);
    }
}
