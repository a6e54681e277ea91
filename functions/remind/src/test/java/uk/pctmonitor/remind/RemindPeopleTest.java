package uk.pctmonitor.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.remind.World.BATH;
import static uk.pctmonitor.remind.World.DIRECTOR;
import static uk.pctmonitor.remind.World.IMMUNISATION;
import static uk.pctmonitor.remind.World.LEAD;
import static uk.pctmonitor.remind.World.MANAGER;
import static uk.pctmonitor.remind.World.PLAN;
import static uk.pctmonitor.remind.World.SHA;
import static uk.pctmonitor.remind.World.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.alert.AlertKey;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.plan.PlanEvent;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanState;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.PlanType;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.store.outbox.Fact;
import uk.pctmonitor.store.outbox.Outbox;
import uk.pctmonitor.store.plans.Plans;
import uk.pctmonitor.store.port.FaultyTable;
import uk.pctmonitor.store.work.WorkItem;
import uk.pctmonitor.store.work.WorkQueue;

class RemindPeopleTest {

    /** Runs every day and keeps those on which somebody other than the weekly reader is told. */
    private static List<String> daily(World world, String from, String to) {
        List<String> told = new ArrayList<>();
        for (LocalDate day = LocalDate.parse(from);
                !day.isAfter(LocalDate.parse(to));
                day = day.plusDays(1)) {
            for (String each : world.told(day.toString())) {
                if (!each.contains(": Week: ")) {
                    told.add(day + " " + each.replaceAll(" \\(RP.*", ""));
                }
            }
        }
        return told;
    }

    @Nested
    class AMilestone {

        /** Due on Friday 1 April 2011 (rules.md 4.8). The report of the plan is due in June. */
        @Test
        void isRemindedOfOnTheDaysOfTheRuleAndEscalated() {
            World world =
                    World.staffed()
                            .delivered("2011-02-01", by("1", "2011-04-01"), by("2", "2011-12-31"))
                            .happen(PLAN, "2011-03-16", progressed("2", "2011-03-16"));

            assertThat(daily(world, "2011-03-16", "2011-04-12"))
                    .containsExactlyInAnyOrder(
                            "2011-03-17 immunisation lead: Due in 15 days: 1 milestone",
                            "2011-03-25 immunisation lead: Due in 7 days: 1 milestone",
                            "2011-04-01 plan lead: Due in 15 days: 1 duty",
                            "2011-04-01 immunisation lead: DUE TODAY: 1 milestone",
                            "2011-04-01 performance manager: Copy, reminded today of 1 milestone",
                            "2011-04-04 immunisation lead: OVERDUE 3 days: 1 milestone",
                            "2011-04-04 performance manager: Copy, reminded today of 1 milestone",
                            "2011-04-08 performance manager: STEP IN, overdue 7 days: 1 milestone",
                            "2011-04-09 plan lead: Due in 7 days: 1 duty",
                            "2011-04-11 immunisation lead: OVERDUE 10 days: 1 milestone",
                            "2011-04-11 performance manager: Copy, reminded today of 1 milestone");
        }

        @Test
        void isRemindedOfTheSameDayEvenWhileTheIndexLags() {
            World world = World.staffed().delivered("2011-03-20", by("1", "2011-04-01"));
            world.told();

            world.run(LaggingIndex.of(world.table), "2011-04-04");

            assertThat(world.told())
                    .contains(
                            "immunisation lead: OVERDUE 3 days: 1 milestone (RP-5FL-1, 5FL Bath)");
        }

        @Test
        void isNotRemindedOfOnceItIsDone() {
            World world = World.staffed().delivered("2011-03-20", by("1", "2011-04-01"));
            world.run("2011-03-25");
            world.told();

            world.done("1", "2011-03-31");

            assertThat(daily(world, "2011-04-01", "2011-04-12")).isEmpty();
        }

        @Test
        void saysWhatDoneMeansWhatSlipsAndWhoElseWasTold() {
            World world = World.staffed().delivered("2011-03-20", by("1", "2011-04-01"));

            world.run("2011-04-04");

            assertThat(world.bodies(IMMUNISATION).getFirst().replaceAll("\\s+", " "))
                    .contains("OVERDUE RP-5FL-1 5FL Bath and North East Somerset: complete")
                    .contains("Was due on 1 April 2011, 3 days ago.")
                    .contains("Done means: 95% of the cohort called.")
                    .contains("Evidence wanted: list of calls.")
                    .contains("If it slips: the plan can't end without it.")
                    // 20 March 2011 and 18 calendar months
                    .contains("ends on 20 September 2012, in 535 days.")
                    .contains("Also told: Q39 performance manager (copy).");
        }
    }

    @Nested
    class APlan {

        @Test
        void thatIsLateIsRemindedOfAndMovesToFormalRecovery() {
            World world = World.staffed().required("2011-03-18", "2011-04-01");

            assertThat(daily(world, "2011-04-01", "2011-04-04"))
                    .containsExactlyInAnyOrder(
                            "2011-04-01 plan lead: DUE TODAY: 1 duty",
                            "2011-04-01 performance manager: Copy, reminded today of 1 duty",
                            "2011-04-02 plan lead: ESCALATION: 1 moved (5FL Bath to stage 3)",
                            "2011-04-02 director: ESCALATION: 1 moved (5FL Bath to stage 3)",
                            "2011-04-02 performance manager: ESCALATION: 1 moved (5FL Bath to"
                                    + " stage 3)",
                            "2011-04-04 plan lead: OVERDUE 3 days: 1 duty",
                            "2011-04-04 performance manager: Copy, reminded today of 1 duty");
        }

        @Test
        void thatIsAgreedBeginsOnItsDay() {
            World world = World.staffed().required("2011-03-18", "2011-04-01");
            PlanText text =
                    new PlanText(
                            "MMR by age five",
                            BATH,
                            LEAD,
                            BATH,
                            List.of(),
                            LocalDate.of(2011, 4, 4),
                            List.of(by("1", "2011-06-30")));
            world.happen(PLAN, "2011-03-21", new PlanEvent.Drafted(text))
                    .happen(PLAN, "2011-03-21", new PlanEvent.Submitted())
                    .happen(PLAN, "2011-03-28", new PlanEvent.Agreed());

            assertThat(world.run("2011-04-03").started()).isZero();
            assertThat(world.run("2011-04-05").started()).isEqualTo(1);
            assertThat(new Plans(world.table).find(PLAN).orElseThrow().state())
                    .isEqualTo(PlanState.IN_DELIVERY);
            assertThat(world.run("2011-04-05").started()).isZero();
        }

        @Test
        void thatWaitsForTheShaRemindsTheSha() {
            World world =
                    World.staffed()
                            .required("2011-03-18", "2011-04-01")
                            .happen(PLAN, "2011-04-01", drafted())
                            .happen(PLAN, "2011-04-01", new PlanEvent.Submitted());

            // Ten working days after 1 April 2011 is Friday 15 April; -7 is the 8th.
            assertThat(daily(world, "2011-04-08", "2011-04-08"))
                    .containsExactly("2011-04-08 performance manager: Due in 7 days: 1 duty");
            assertThat(daily(world, "2011-04-15", "2011-04-15"))
                    .containsExactly("2011-04-15 performance manager: DUE TODAY: 1 duty");
        }

        private static PlanEvent drafted() {
            return new PlanEvent.Drafted(
                    new PlanText(
                            "MMR",
                            BATH,
                            LEAD,
                            BATH,
                            List.of(),
                            null,
                            List.of(by("1", "2011-06-30"))));
        }
    }

    @Nested
    class OneEmail {

        /** Scenario 46: different kinds on one day. */
        @Test
        void tellsOneReaderEverythingTheMostUrgentFirst() {
            World world =
                    new World()
                            .contacts(BATH, LEAD, IMMUNISATION)
                            .contacts(SHA, MANAGER)
                            .delivered(
                                    "2011-03-20",
                                    by("1", "2011-03-25"),
                                    by("2", "2011-04-04"),
                                    by("3", "2011-04-11"));
            world.run("2011-04-03");
            world.told();

            world.run("2011-04-04");

            List<String> bodies = world.bodies(IMMUNISATION);
            assertThat(bodies).hasSize(1);
            assertThat(bodies.getFirst())
                    .containsSubsequence("OVERDUE\n", "DUE TODAY\n", "COMING\n");
        }

        @Test
        void goesToThePersonWhoIsTheOwner() {
            World world =
                    new World()
                            .contacts(BATH, "immunisation lead and plan lead")
                            .contacts(SHA, MANAGER)
                            .delivered("2011-03-20", by("1", "2011-04-01"));

            assertThat(world.told("2011-04-01"))
                    .filteredOn(each -> each.startsWith("immunisation lead and plan lead"))
                    .hasSize(1);
        }

        @Test
        void goesToEverybodyAtTheShaWhenNobodyHasTheRole() {
            World world =
                    new World()
                            .contacts(BATH, IMMUNISATION, LEAD)
                            .contacts(SHA, "analyst")
                            .delivered("2011-03-20", by("1", "2011-04-01"));
            world.run("2011-03-31");
            world.told();

            assertThat(world.told("2011-04-01"))
                    .contains("analyst: Copy, reminded today of 1 milestone (RP-5FL-1, 5FL Bath)");
        }

        @Test
        void holdsNoPersonalDataInItsSubjectAndAttributes() {
            World world = World.staffed().delivered("2011-03-20", by("1", "2011-04-01"));
            world.run("2011-04-04");

            assertThat(new Outbox(world.table).backlog().mails())
                    .isNotEmpty()
                    .allSatisfy(mail -> {
                        assertThat(mail.envelope().message().subject().text())
                                .doesNotContain("@", "A. Body");
                        assertThat(mail.envelope().attributes().toString())
                                .doesNotContain("@", "A. Body")
                                .contains("kind=REMINDER");
                        assertThat(mail.envelope().message().body()).doesNotContain("@", "A. Body");
                    });
        }
    }

    @Nested
    class OnceOnly {

        /** Scenario 42: the scheduler is at least once. */
        @Test
        void asecondRunOfTheSameDayTellsNobody() {
            World world = World.staffed().delivered("2011-03-20", by("1", "2011-04-01"));

            assertThat(world.told("2011-04-01")).isNotEmpty();
            assertThat(world.told("2011-04-01")).isEmpty();
        }

        /** Scenario 43: what was missed is told by the next run, the latest step only. */
        @Test
        void daysWithoutARunAreMadeUpForInOneEmail() {
            World world =
                    World.staffed()
                            .delivered("2011-03-10", by("1", "2011-04-01"), by("2", "2011-12-31"));
            world.run("2011-03-17");
            world.told();

            List<String> told = world.told("2011-04-13");

            assertThat(told)
                    .contains(
                            "immunisation lead: OVERDUE 12 days: 1 milestone (RP-5FL-1, 5FL Bath)");
            assertThat(told).filteredOn(each -> each.startsWith(IMMUNISATION)).hasSize(1);
        }

        /** Scenario 45: done between the run's reading and its e-mails. */
        @Test
        void aMilestoneDoneBeforeTheEmailIsWrittenIsNotRemindedOf() {
            World world = World.staffed().delivered("2011-03-20", by("1", "2011-04-01"));
            FaultyTable calls = FaultyTable.counting(world.table);
            Meanwhile table = new Meanwhile(calls, "5FL", () -> world.done("1", "2011-04-01"));

            world.run(table, "2011-04-01");

            assertThat(table.hasHappened()).isTrue();
            assertThat(world.told()).noneMatch(each -> each.startsWith(IMMUNISATION));
        }

        /** Scenario 45: a plan changed under the run is read again, not reminded of as it was. */
        @Test
        void aMilestoneDoneJustBeforeTheCommitIsNotRemindedOf() {
            World world = World.staffed().delivered("2011-03-20", by("1", "2011-04-01"));
            Meanwhile table =
                    new Meanwhile(world.table, "TOLD", () -> world.done("1", "2011-04-01"));

            world.run(table, "2011-04-01");

            assertThat(table.hasHappened()).isTrue();
            assertThat(world.told()).noneMatch(each -> each.startsWith(IMMUNISATION));
        }

        /** Two runs at once: one wins each plan, the other finds it told. */
        @Test
        void twoRunsAtOnceTellEverybodyOnce() {
            World calm = World.staffed().delivered("2011-03-20", by("1", "2011-04-01"));
            calm.run("2011-04-01");
            World world = World.staffed().delivered("2011-03-20", by("1", "2011-04-01"));
            Meanwhile table = new Meanwhile(world.table, "TOLD", () -> world.run("2011-04-01"));

            world.run(table, "2011-04-01");

            assertThat(table.hasHappened()).isTrue();
            assertThat(world.told()).containsExactlyInAnyOrderElementsOf(calm.told());
        }

        @Test
        void nobodyIsMovedByAPlanThatEndedWhileTheRunStoodStill() {
            World calm = World.staffed().required("2011-03-18", "2011-04-01");
            assertThat(calm.told("2011-04-04")).anyMatch(each -> each.startsWith(DIRECTOR));
            World world = World.staffed().required("2011-03-18", "2011-04-01");
            Meanwhile table =
                    new Meanwhile(
                            world.table,
                            "LADDER",
                            () ->
                                    world.happen(
                                            PLAN,
                                            "2011-04-04",
                                            new PlanEvent.Superseded("a correction", null)));

            world.run(table, "2011-04-04");

            assertThat(table.hasHappened()).isTrue();
            assertThat(world.told()).noneMatch(each -> each.startsWith(DIRECTOR));
        }

        @Test
        void aMilestoneThatBecomesDueOnAnotherDayIsAnotherReminder() {
            World world = World.staffed().delivered("2011-03-20", by("1", "2011-04-01"));
            world.run("2011-03-31");
            world.told();
            PlanText later =
                    new PlanText(
                            "MMR",
                            BATH,
                            LEAD,
                            BATH,
                            List.of(),
                            null,
                            List.of(by("1", "2011-04-07")));
            world.happen(PLAN, "2011-03-31", new PlanEvent.RevisionProposed(later))
                    .happen(PLAN, "2011-03-31", new PlanEvent.Agreed());

            assertThat(world.told("2011-04-01"))
                    .contains("immunisation lead: Due in 6 days: 1 milestone (RP-5FL-1, 5FL Bath)");
        }
    }

    @Nested
    class Calendar {

        /** Scenario 41: 25 March and 4 April lie on both sides of the clock change of 27 March. */
        @Test
        void theClocksGoingForwardMoveNoReminder() {
            World world = World.staffed().required("2011-03-18", "2011-04-11");

            assertThat(daily(world, "2011-03-26", "2011-03-28"))
                    .containsExactly("2011-03-27 plan lead: Due in 15 days: 1 duty");
        }

        /** Scenario 41: a leap day is a day like any other. */
        @Test
        void aLeapDayIsADay() {
            World world = World.staffed().required("2012-02-20", "2012-03-15");

            assertThat(daily(world, "2012-02-28", "2012-03-01"))
                    .containsExactly("2012-02-29 plan lead: Due in 15 days: 1 duty");
        }

        /** Scenario 40: what the clock says decides nothing. */
        @Test
        void theClockOfTheMachineDoesNotMatter() {
            World world = World.staffed().delivered("2011-03-20", by("1", "2011-04-01"));

            new RemindPeople(
                            world.table,
                            world.catalogue,
                            () -> java.time.Instant.parse("2011-04-03T23:59:00Z"))
                    .run(LocalDate.of(2011, 4, 1));

            assertThat(world.told())
                    .contains("immunisation lead: DUE TODAY: 1 milestone (RP-5FL-1, 5FL Bath)");
        }
    }

    @Nested
    class AnOwnerWithoutAContact {

        private final AlertKey key =
                new AlertKey(BATH, "RP-5FL-1 5FL immunisation lead", AlertKey.Kind.ORPHAN);

        @Test
        void isAnAlertThatOpensOnceAndClosesWhenThereIsOne() {
            World world =
                    new World()
                            .contacts(BATH, LEAD)
                            .contacts(SHA, MANAGER)
                            .delivered("2011-03-20", by("1", "2011-04-01"));

            assertThat(world.run("2011-03-21").owners()).isEqualTo(1);
            assertThat(world.book().state(key).isOpen()).isTrue();
            assertThat(world.run("2011-03-22").owners()).isZero();
            world.contacts(BATH, LEAD, IMMUNISATION);
            assertThat(world.run("2011-03-23").owners()).isEqualTo(1);
            assertThat(world.book().state(key).isOpen()).isFalse();
            assertThat(changes(world)).containsExactly("OPENED", "CLOSED");
        }

        @Test
        void closesWhenNothingIsLeftToDo() {
            World world =
                    new World()
                            .contacts(BATH, LEAD)
                            .contacts(SHA, MANAGER)
                            .delivered("2011-03-20", by("1", "2011-04-01"));
            world.run("2011-03-21");

            world.done("1", "2011-03-22").run("2011-03-23");

            assertThat(world.book().open()).isEmpty();
        }

        @Test
        void doesNotKeepThePlanLeadFromBeingReminded() {
            World world =
                    new World()
                            .contacts(BATH, LEAD)
                            .contacts(SHA, MANAGER)
                            .delivered("2011-03-20", by("1", "2011-04-01"));
            world.run("2011-03-31");
            world.told();

            assertThat(world.told("2011-04-01"))
                    .contains("plan lead: DUE TODAY: 1 milestone (RP-5FL-1, 5FL Bath)");
        }

        private static List<String> changes(World world) {
            List<String> changes = new ArrayList<>();
            for (Fact fact : new Outbox(world.table).backlog().facts()) {
                if (fact instanceof Fact.Changes(_, _, var transitions)) {
                    transitions.forEach(it -> changes.add(it.change().name()));
                }
            }
            return changes;
        }
    }

    @Nested
    class AnAlertNobodyAcknowledged {

        /** rules.md 4.9: red again after 14 days, amber after 28. */
        @Test
        void isToldAgainAfterItsDays() {
            World world =
                    World.staffed()
                            .alert("IMM-MMR2-5Y", Rag.RED, Quarter.of(2010, 3), "2011-02-01")
                            .alert("IMM-MENC-12M", Rag.AMBER, Quarter.of(2010, 3), "2011-02-01");

            assertThat(world.run("2011-02-14").repeated()).isZero();
            assertThat(world.run("2011-02-15").repeated()).isEqualTo(1);
            assertThat(world.run("2011-02-15").repeated()).isZero();
            assertThat(world.run("2011-03-01").repeated()).isEqualTo(2);
        }
    }

    @Nested
    class ReturnsThatDoNotCome {

        private final World world = chasing();

        private static World chasing() {
            World world = new World().contacts(SHA, MANAGER, DIRECTOR).contacts("phe", "submits");
            world.catalogue = World.PACKAGED;
            return world;
        }

        /**
         * 2013/14 Q1 is due on the 13th working day after 30 June 2013: Wednesday 17 July; five
         * working days before is the 10th, three after Monday the 22nd, ten after the 31st.
         */
        @Test
        void areChasedCopiedAndEscalated() {
            assertThat(daily(world, "2013-07-09", "2013-07-31"))
                    .filteredOn(each ->
                            each.contains("submits")
                                    || each.contains(MANAGER)
                                    || each.contains(DIRECTOR))
                    .containsExactlyInAnyOrder(
                            "2013-07-10 submits: RETURNS DUE: 1 (cover 2013/14 Q1)",
                            "2013-07-17 submits: RETURNS DUE: 1 (cover 2013/14 Q1)",
                            "2013-07-18 submits: NO RETURN by the deadline: 1 (cover 2013/14 Q1)",
                            "2013-07-22 submits: NO RETURN by the deadline: 1 (cover 2013/14 Q1)",
                            "2013-07-22 performance manager: NO RETURN by the deadline: 1 (cover"
                                    + " 2013/14 Q1)",
                            "2013-07-29 submits: NO RETURN by the deadline: 1 (cover 2013/14 Q1)",
                            "2013-07-29 performance manager: NO RETURN by the deadline: 1 (cover"
                                    + " 2013/14 Q1)",
                            "2013-07-31 director: NO RETURN by the deadline: 1 (cover 2013/14"
                                    + " Q1)");
        }

        @Test
        void areChasedWithoutContactsOfTheSubmitterUnderItsCode() {
            World unknown = new World();
            unknown.catalogue = World.PACKAGED;

            assertThat(unknown.told("2013-10-14"))
                    .containsExactly("phe: RETURNS DUE: 1 (cover 2013/14 Q2)");
        }

        @Test
        void areNotAskedForInYearsForWhichNobodyOwesAny() {
            // The packaged calendar ends with 2016: no working day is counted.
            assertThat(world.run("2026-07-01").prompts()).isZero();
        }

        @Test
        void areLookedAtByAssessOnceOverdue() {
            world.run("2013-07-17");
            assertThat(new WorkQueue(world.table).waiting()).isEmpty();

            world.run("2013-07-18");

            List<WorkItem> work = new WorkQueue(world.table).waiting();
            assertThat(work).allSatisfy(each -> assertThat(each.collection()).isEqualTo("cover"));
            assertThat(work.stream().flatMap(each -> each.orgs().stream())).contains(BATH);
            assertThat(work.stream().flatMap(each -> each.asked().values().stream()))
                    .allSatisfy(
                            quarters -> assertThat(quarters).containsExactly(Quarter.of(2013, 1)));
        }
    }

    @Nested
    class TheWeek {

        /** Monday 4 April 2011. */
        @Test
        void isReviewedOnceOnMondaysWithTheThreeQuestions() {
            World world =
                    World.staffed()
                            .delivered("2011-02-01", by("1", "2011-06-30"))
                            .alert("MRSA", Rag.RED, Quarter.of(2010, 3), "2011-04-01");
            world.run("2011-04-03");
            world.bodies(MANAGER);

            world.run("2011-04-04");

            assertThat(world.bodies(MANAGER).getFirst().replaceAll("\\s+", " "))
                    .contains("Red without a plan: 5FL Bath, MRSA (no plan at all).")
                    .contains("Plan without progress: RP-5FL-1")
                    .contains("1 plan is open: RP-5FL-1");
            assertThat(world.told("2011-04-05")).noneMatch(each -> each.contains("Week"));
        }

        @Test
        void isReviewedOnTuesdayWhenMondayWasMissed() {
            World world = World.staffed().delivered("2011-04-01", by("1", "2011-06-30"));
            world.run("2011-04-02");
            world.told();

            assertThat(world.told("2011-04-05"))
                    .containsExactly(
                            "performance manager: Week: 0 red without a plan, 0 plans without"
                                    + " progress, 0 without effect");
        }
    }

    @Nested
    class Cost {

        @Test
        void aDayTakesAsManyRequestsAfterManyEndedPlansAsBefore() {
            World world = World.staffed().delivered("2011-03-20", by("1", "2011-08-01"));
            world.run("2011-03-21");
            int before = requests(world, "2011-03-22");
            for (int i = 2; i <= 30; i++) {
                PlanId id = new PlanId(PlanType.RECOVERY, BATH, i);
                world.required(id, "2011-03-22", "2011-08-01")
                        .happen(
                                id,
                                "2011-03-22",
                                new PlanEvent.Superseded("a correction removed the failure", null));
            }
            world.run("2011-03-23");

            // Plans 2, books 2, assessments 4, ladder 2, contacts 2, told 1, week 1, outbox 3.
            assertThat(requests(world, "2011-03-24")).isEqualTo(before).isLessThanOrEqualTo(17);
        }

        private static int requests(World world, String day) {
            FaultyTable counted = FaultyTable.counting(world.table);
            world.run(counted, day);
            return counted.calls();
        }
    }

    private static PlanEvent progressed(String number, String day) {
        LocalDate on = LocalDate.parse(day);
        return new PlanEvent.Progressed(
                number,
                new uk.pctmonitor.core.plan.Progress(50, on, null, "", null, null, "", "", on));
    }
}
