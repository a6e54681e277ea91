package uk.pctmonitor.core.plan.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.message.Message;
import uk.pctmonitor.core.message.Reference;
import uk.pctmonitor.core.message.Subject;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.organisation.Organisation;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.Actor;
import uk.pctmonitor.core.plan.BarrierCounts;
import uk.pctmonitor.core.plan.CrossFinding;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.FitForPurposeClock;
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

    @ParameterizedTest(name = "{0}, {1} working days: {2}")
    @CsvSource({
        "2011-04-04, 0, 'The deadline is today, 4 April 2011.',"
                + " What does not come by then is told as missing and never counted as met.",
        "2011-04-05, -1, 'The deadline is 5 April 2011, in 1 working day.',"
                + " What does not come by then is told as missing and never counted as met.",
        "2011-04-11, -5, 'The deadline is 11 April 2011, in 5 working days.',"
                + " What does not come by then is told as missing and never counted as met.",
        "2011-04-01, 1, 'The deadline was 1 April 2011, 1 working day ago.',"
                + " Nothing is counted as met; alerts that are open stay open."
    })
    void saysWhenAReturnIsDueAndWhatFollows(
            LocalDate deadline, int workingDays, String when, String next) {
        String body =
                mail(returns(Part.OWNER, deadline, workingDays, List.of("5FL")))
                        .body()
                        .replaceAll("\\s+", " ");

        assertThat(body)
                .contains("1 organisation without a return")
                .contains(when + " It is for you to submit. Missing: 5FL Bath")
                .contains(next);
    }

    @Test
    void namesTwelveOrganisationsAtMost() {
        List<String> twelve = IntStream.rangeClosed(1, 12).mapToObj(i -> "X" + i).toList();
        List<String> thirteen = IntStream.rangeClosed(1, 13).mapToObj(i -> "X" + i).toList();

        assertThat(mail(returns(Part.OWNER, TODAY, 0, twelve)).body().replaceAll("\\s+", " "))
                .contains("X11, X12. What");
        assertThat(mail(returns(Part.OWNER, TODAY, 0, thirteen)).body().replaceAll("\\s+", " "))
                .contains("X11, X12 and 1 more. What");
    }

    private static PromptLine returns(
            Part part, LocalDate deadline, int workingDays, List<String> missing) {
        return new PromptLine.OfReturns(
                part, "phe", "cover", Quarter.of(2010, 4), deadline, workingDays, missing);
    }

    @Test
    void saysHowLongADutyStillHas() {
        assertThat(mail(duty(Part.OWNER, LocalDate.of(2011, 4, 5))).body().replaceAll("\\s+", " "))
                .contains("Due on 5 April 2011, in 1 day.");
        Message week = mail(duty(Part.OWNER, LocalDate.of(2011, 4, 11)));
        assertThat(week.body().replaceAll("\\s+", " "))
                .contains("Due on 11 April 2011, in 7 days.");
        assertThat(week.subject().text()).startsWith("Due in 7 days: 1 milestone");
        assertThat(mail(duty(Part.OWNER, TODAY)).body().replaceAll("\\s+", " "))
                .contains("Due today, 4 April 2011.");
    }

    @Test
    void saysInWhichRhythmPeopleAreReminded() {
        // rules.md 4.8: -15, -7, 0, +3, then every 7; +5 and +10 working days.
        assertThat(mail(duty(Part.OWNER, TODAY)).body().replaceAll("\\s+", " "))
                .contains(
                        "Owners are reminded 15 and 7 days before a day and on it, 3 days after and"
                                + " then every 7. The SHA is copied from the day on, and asked to"
                                + " step in 5 and 10 working days after it.");
    }

    @Test
    void callsWhatIsNoMilestoneADuty() {
        PromptLine report =
                new PromptLine.OfDuty(
                        Part.OWNER,
                        new Duty(Duty.What.REPORT, ID, "", "Report the progress", TODAY, LEAD),
                        plan(),
                        new SlipForecast.TooFew(0, 3),
                        List.of());

        assertThat(mail(report).subject().text()).startsWith("DUE TODAY: 1 duty");
        assertThat(mail(report, duty(Part.OWNER, TODAY)).subject().text())
                .startsWith("DUE TODAY: 2 duties");
        assertThat(mail(report).body().replaceAll("\\s+", " "))
                .contains("Bath and North East Somerset: Report the progress Due today")
                .contains("If it slips: nobody can see whether the plan has effect.");
    }

    @Nested
    class TheReviewOfTheWeek {

        private static final FitForPurposeClock CLOCK =
                FitForPurposeClock.of(LocalDate.of(2011, 3, 1), 18);

        private static Message week(
                List<CrossFinding> findings, BarrierCounts barriers, WeekReview.Standing... plans) {
            return mail(new PromptLine.OfWeek(new WeekReview(findings, List.of(plans), barriers)));
        }

        private static WeekReview.Standing standing(@Nullable Duty next, SlipForecast forecast) {
            return new WeekReview.Standing(plan(), next, Stage.RECOVERY, CLOCK, forecast);
        }

        private static Duty due(String milestone, LocalDate due) {
            return new Duty(
                    milestone.isEmpty() ? Duty.What.REPORT : Duty.What.COMPLETE,
                    ID,
                    milestone,
                    milestone.isEmpty() ? "Report the progress" : "Call back",
                    due,
                    LEAD);
        }

        private static String flat(Message mail) {
            return mail.body().replaceAll("\\s+", " ");
        }

        @Test
        void saysThatNothingIsAmiss() {
            Message mail = week(List.of(), new BarrierCounts(new TreeMap<>()));

            assertThat(mail.subject().text())
                    .startsWith(
                            "Week: 0 red without a plan, 0 plans without progress, 0 without"
                                    + " effect [");
            assertThat(flat(mail))
                    .contains(
                            "Red without a plan: none. Plan without progress: none. Progress without"
                                    + " effect: none. No plan is open.");
        }

        @Test
        void answersEachQuestionWithWhatDoesNotFitTogether() {
            Message mail =
                    week(
                            List.of(
                                    new CrossFinding.RedWithoutPlan("5FL", "MRSA", null),
                                    new CrossFinding.RedWithoutPlan("5FL", "MMR2", ID),
                                    new CrossFinding.PlanWithoutProgress(ID, TODAY, null),
                                    new CrossFinding.PlanWithoutProgress(
                                            ID, TODAY, LocalDate.of(2011, 3, 5)),
                                    new CrossFinding.ProgressWithoutEffect(
                                            ID, List.of("MMR1", "MMR2"), 2, true),
                                    new CrossFinding.ProgressWithoutEffect(
                                            ID, List.of("MMR1"), 1, false),
                                    new CrossFinding.ProgressWithoutEffect(
                                            ID, List.of("MMR1"), 2, false)),
                            new BarrierCounts(new TreeMap<>(Map.of("CAPACITY", 2))));

            assertThat(mail.subject().text())
                    .startsWith("Week: 2 red without a plan, 2 plans without progress, 3 without");
            assertThat(flat(mail))
                    .contains(
                            "Red without a plan: 5FL Bath, MRSA (no plan at all); 5FL Bath, MMR2"
                                    + " (RP-5FL-12 has not been handed in).")
                    .contains(
                            "(report due on 4 April 2011, nothing was ever reported); RP-5FL-12 of"
                                    + " 5FL Bath (report due on 4 April 2011, last one on 5 March"
                                    + " 2011).")
                    .contains("(everything that is mandatory is done, still failing: MMR1, MMR2);")
                    .contains("(1 milestone is done, still failing: MMR1);")
                    .contains("(2 milestones are done, still failing: MMR1).")
                    .contains("Why milestones were missed: CAPACITY 2.");
        }

        @Test
        void saysOfEachOpenPlanWhatIsNextAndHowLongItHas() {
            Message mail =
                    week(
                            List.of(),
                            new BarrierCounts(new TreeMap<>()),
                            standing(
                                    due("2.1", LocalDate.of(2011, 4, 3)),
                                    new SlipForecast.TooFew(0, 3)),
                            standing(
                                    due("", TODAY),
                                    new SlipForecast.Expected(
                                            4,
                                            9,
                                            LocalDate.of(2012, 8, 30),
                                            LocalDate.of(2012, 9, 8),
                                            LocalDate.of(2012, 9, 1))));

            assertThat(flat(mail))
                    .contains("2 plans are open: RP-5FL-12 5FL Bath: in delivery, stage 2, ")
                    .contains(
                            ", stage 2, recovery. Next: milestone 2.1, Call back, 3 April 2011, 1"
                                    + " day late. The time to be fit for purpose ends on 1 September"
                                    + " 2012, in 516 days. RP-5FL-12")
                    .contains(
                            "Next: Report the progress, 4 April 2011. The time to be fit for purpose"
                                    + " ends on 1 September 2012, in 516 days. ")
                    .contains("is forecast for 8 September 2012");
        }

        @Test
        void saysThatNothingIsDue() {
            assertThat(
                            flat(
                                    week(
                                            List.of(),
                                            new BarrierCounts(new TreeMap<>()),
                                            standing(null, new SlipForecast.TooFew(0, 3)))))
                    .contains("1 plan is open: RP-5FL-12")
                    .contains("Nothing is due. The time");
        }
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
