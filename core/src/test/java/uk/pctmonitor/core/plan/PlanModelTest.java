package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.pctmonitor.core.plan.PlanStory.action;
import static uk.pctmonitor.core.plan.PlanStory.arrangement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.calendar.WorkingDays;
import uk.pctmonitor.core.organisation.Arrangement;
import uk.pctmonitor.core.organisation.Arrangement.Rule;
import uk.pctmonitor.core.organisation.Arrangements;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.PlanDecision.Refused;
import uk.pctmonitor.core.plan.PlanDecision.Taken;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;

/**
 * Random legal and illegal acts, figures and days, against {@link PlanModel}. A failure names the
 * seed of its run: let the loop begin there to see it again.
 */
class PlanModelTest {

    private static final int RUNS = 2000;
    private static final int STEPS = 40;
    private static final WorkingDays WEEKDAYS = day -> day.getDayOfWeek().getValue() < 6;
    private static final List<Actor> ACTORS =
            List.of(
                    PlanStory.WRITER,
                    PlanStory.BOARD,
                    PlanStory.SHA,
                    new Actor("5QJ", "chair"),
                    new Actor("5QK", "chair"),
                    new Actor("CL1", "chief executive"),
                    new Actor("CSU1", "planner"));

    private final Set<PlanState> states = EnumSet.noneOf(PlanState.class);
    private final Set<PlanRule> rules = EnumSet.noneOf(PlanRule.class);
    private int taken;

    @Test
    void plansDoWhatThePlainReferenceDoes() {
        for (long seed = 1; seed <= RUNS; seed++) {
            new Run(seed).go();
        }

        assertThat(states).containsExactlyInAnyOrder(PlanState.values());
        // The others are about texts, owners and names of plans, which the runs keep simple.
        assertThat(EnumSet.complementOf(EnumSet.copyOf(rules)))
                .containsExactlyInAnyOrder(
                        PlanRule.UNKNOWN_PLAN,
                        PlanRule.ACTION_INCOMPLETE,
                        PlanRule.UNKNOWN_OWNER,
                        PlanRule.UNKNOWN_FINDING);
        assertThat(taken).isGreaterThan(RUNS * 5);
    }

    private final class Run {
        private final long seed;
        private final SplittableRandom random;
        private final Arrangements arrangements;
        private final PlanModel model;
        private final PlanLifecycle lifecycle;
        private final PlanTriggers triggers;
        private final PlanId id = new PlanId(PlanType.RECOVERY, "5FL", 1);
        private final List<PlanEntry> entries = new ArrayList<>();
        private final Map<Integer, PlanText> texts = new HashMap<>();
        private final TreeMap<String, String> letters = new TreeMap<>();
        private final List<String> told = new ArrayList<>();
        private @Nullable Plan plan;
        private LocalDate today = PlanStory.DAY;

        Run(long seed) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
            int rule = random.nextInt(4);
            Arrangement[] chosen =
                    switch (rule) {
                        case 0 -> new Arrangement[0];
                        case 1 ->
                                new Arrangement[] {
                                    arrangement(Rule.CONFEDERATION, "CL1", "5FL", "5QJ")
                                };
                        case 2 -> new Arrangement[] {arrangement(Rule.UNITARY, "CL1", "5FL")};
                        default -> new Arrangement[] {arrangement(Rule.SUPPORT, "CSU1", "5FL")};
                    };
            this.arrangements = new Arrangements(List.of(chosen));
            this.model =
                    new PlanModel(
                            switch (rule) {
                                case 1 -> Set.of("5FL", "5QJ");
                                case 2 -> Set.of("CL1");
                                default -> Set.of("5FL");
                            },
                            rule == 3);
            PlanCatalogue catalogue = PlanStory.catalogue(arrangements);
            this.lifecycle = new PlanLifecycle(catalogue, WEEKDAYS);
            this.triggers = new PlanTriggers(catalogue, WEEKDAYS);
            letters.put("MMR1", "GR");
            letters.put("MMR2", "GA");
            letters.put("PCV", "GG");
        }

        void go() {
            happen(
                    PlanEntry.FIGURES,
                    List.of(
                            new PlanEvent.Required(
                                    Category.QUALITY,
                                    List.of(
                                            PlanFinding.failing("MMR1", Rag.RED, PlanStory.Q2),
                                            PlanFinding.failing("MMR2", Rag.AMBER, PlanStory.Q2)),
                                    LocalDate.of(2014, 10, 31))));
            for (int step = 0; step < STEPS; step++) {
                int what = random.nextInt(20);
                if (what < 3) {
                    figures();
                } else if (what < 6) {
                    day();
                } else {
                    act(what < 14);
                }
                same(picture(plan()), picture(model));
                states.add(plan().state());
            }
            assertThat(PlanHistory.replay(id, entries)).as("seed %d", seed).isEqualTo(plan());
        }

        private void same(String is, String expected) {
            if (!is.equals(expected)) {
                assertThat(is).as("seed %d after %s", seed, told).isEqualTo(expected);
            }
        }

        /** An act; a likely one leads on from where the plan stands, at its version. */
        private void act(boolean likely) {
            int number = random.nextInt(8) == 0 ? model.text : texts.size() + 1;
            PlanAct act = likely ? sensible(Math.max(1, number)) : any(Math.max(1, number));
            Actor actor = likely ? fitting(act) : ACTORS.get(random.nextInt(ACTORS.size()));
            int carried = act instanceof PlanAct.Draft ? Math.max(1, number) : 0;
            told.add(act.getClass().getSimpleName() + " by " + actor.org());
            Surroundings around =
                    new Surroundings(today, "Q36", new TreeSet<>(Set.of("MR")), _ -> true);
            PlanDecision decision = lifecycle.decide(plan(), act, actor, around);
            String expected = model.does(actor, act, carried, today, start(model, carried));
            same(decision instanceof Refused it ? it.rule().name() : "taken", expected);
            switch (decision) {
                case Refused it -> {
                    rules.add(it.rule());
                    boolean plain = it.problem().contains("RP-5FL-1") && it.fix().endsWith(".");
                    same(plain ? "" : it.problem() + it.fix(), "");
                }
                case Taken(List<PlanEvent> events) -> {
                    taken++;
                    happen(actor, events);
                }
            }
        }

        private void day() {
            today = today.plusDays(random.nextInt(1, 60));
            told.add("day " + today);
            happen(PlanEntry.FIGURES, lifecycle.onDay(plan(), today));
            model.dayCame(today, start(model, 0));
            assertThat(lifecycle.onDay(plan(), today)).as("seed %d", seed).isEmpty();
        }

        /** A new quarter, or old ones corrected; looked at twice. */
        private void figures() {
            if (random.nextInt(4) == 0) {
                letters.replaceAll((_, old) -> "G" + letter("GGGGAR") + old.substring(2));
            } else if (newest().next().end().isBefore(today)) {
                letters.replaceAll((_, old) -> old + letter("GGGGGAR-"));
            }
            Set<String> concern = random.nextInt(8) == 0 ? Set.of("MMR1") : Set.of();
            Map<String, String> shown = new TreeMap<>(letters);
            if (random.nextInt(8) == 0) {
                shown.remove("MMR2");
            }
            told.add("figures " + shown + concern);
            List<Figure> figures = new ArrayList<>();
            shown.forEach((subject, quarters) ->
                    figures.add(figure(subject, quarters, concern.contains(subject))));
            List<PlanChange> changes = follow(List.of(plan()), figures);
            model.shows(shown, concern, newest().end());
            List<Plan> after = new ArrayList<>();
            for (PlanChange each : changes) {
                if (each.plan().equals(id)) {
                    happen(PlanEntry.FIGURES, each.events());
                } else {
                    after.add(begun(each));
                }
            }
            after.add(plan());
            assertThat(follow(after, figures)).as("seed %d again %s", seed, told).isEmpty();
        }

        private List<PlanChange> follow(List<Plan> plans, List<Figure> figures) {
            return triggers.follow(
                    "5FL",
                    plans.stream().filter(each -> each.state().isOpen()).toList(),
                    figures,
                    _ -> plans.size(),
                    today);
        }

        private Plan begun(PlanChange change) {
            List<PlanEntry> own = new ArrayList<>();
            for (PlanEvent event : change.events()) {
                own.add(new PlanEntry(own.size() + 1, today, PlanEntry.FIGURES, event));
            }
            return PlanHistory.replay(change.plan(), own);
        }

        private Quarter newest() {
            return PlanStory.Q1.plus(letters.firstEntry().getValue().length() - 1);
        }

        /** An alert is open while its newest letter is amber or red, since when it became so. */
        private Figure figure(String subject, String quarters, boolean concern) {
            char last = quarters.charAt(quarters.length() - 1);
            Rag rag = last == 'R' ? Rag.RED : last == 'A' ? Rag.AMBER : Rag.GREEN;
            return PlanStory.figure(
                    subject, rag, rag == Rag.GREEN ? null : newest(), quarters, concern);
        }

        private char letter(String from) {
            return from.charAt(random.nextInt(from.length()));
        }

        private PlanAct sensible(int number) {
            return switch (plan().state()) {
                case REQUIRED, RETURNED -> new PlanAct.Draft(text(number));
                case DRAFT ->
                        PlanModel.lacksMitigation(model.text)
                                ? new PlanAct.Draft(text(number))
                                : new PlanAct.Submit(model.version);
                case SUBMITTED, REVISION_PROPOSED ->
                        random.nextInt(5) == 0
                                ? new PlanAct.Return(model.version, "Not yet.")
                                : random.nextInt(4) == 0
                                        ? new PlanAct.Agree(model.version)
                                        : new PlanAct.Sign(model.version);
                case EXIT_REVIEW ->
                        switch (random.nextInt(5)) {
                            case 0 -> new PlanAct.ConfirmExit();
                            case 1 -> new PlanAct.Review("2", today, Rag.RED, "");
                            case 2 -> any(number);
                            default -> new PlanAct.RefuseExit("Not yet.");
                        };
                default ->
                        switch (random.nextInt(4)) {
                            case 0 -> new PlanAct.Complete("1.1", today, "minute 1", "");
                            case 1 -> new PlanAct.Complete("1", today, "minute 2", "");
                            case 2 -> new PlanAct.Review("2", today, Rag.GREEN, "");
                            default -> any(number);
                        };
            };
        }

        private Actor fitting(PlanAct act) {
            return switch (act) {
                case PlanAct.Return _,
                        PlanAct.Agree _,
                        PlanAct.ConfirmExit(),
                        PlanAct.RefuseExit _ ->
                        PlanStory.SHA;
                case PlanAct.Sign _, PlanAct.Oppose _, PlanAct.Withdraw _ ->
                        ACTORS.get(random.nextInt(1, ACTORS.size()));
                default -> PlanStory.WRITER;
            };
        }

        private PlanAct any(int number) {
            int version = Math.max(1, model.version - (random.nextInt(4) == 0 ? 1 : 0));
            String milestone = List.of("1", "1.1", "2", "2", "7").get(random.nextInt(5));
            LocalDate on = today.plusDays(random.nextInt(-6, 2));
            String reason = random.nextInt(6) == 0 ? "" : "No.";
            Rag standing = List.of(Rag.GREEN, Rag.AMBER, Rag.RED).get(random.nextInt(3));
            return switch (random.nextInt(13)) {
                case 0 -> new PlanAct.Draft(text(number));
                case 1 -> new PlanAct.Submit(version);
                case 2 -> new PlanAct.Return(version, reason);
                case 3 -> new PlanAct.Agree(version);
                case 4 -> new PlanAct.Sign(version);
                case 5 -> new PlanAct.Oppose(version, reason);
                case 6 -> new PlanAct.Withdraw(version);
                case 7 -> new PlanAct.Advance(milestone, on, random.nextInt(90, 101), "");
                case 8 -> new PlanAct.Complete(milestone, on, reason, "");
                case 9 -> new PlanAct.Review(milestone, on, standing, "");
                case 10 -> new PlanAct.Miss(milestone, reason.isEmpty() ? "RAIN" : "CAPACITY", "");
                case 11 -> new PlanAct.ConfirmExit();
                default -> new PlanAct.RefuseExit(reason);
            };
        }

        private PlanText text(int number) {
            return texts.computeIfAbsent(number, this::written);
        }

        private PlanText written(int number) {
            List<Milestone> milestones = new ArrayList<>();
            milestones.add(action("1", Purpose.ADDRESS_FAILURE, PlanStory.by(2026, 6, 30)));
            milestones.add(
                    new Milestone(
                            "1.1",
                            "Lend nurses",
                            Purpose.SUPPORT,
                            List.of(),
                            PlanStory.by(2026, 3, 31),
                            Owner.role("5QJ", "lead"),
                            "",
                            "",
                            true));
            milestones.add(
                    action(
                            "2",
                            PlanModel.lacksMitigation(number)
                                    ? Purpose.SUPPORT
                                    : Purpose.MITIGATE_RISK,
                            new When.Ongoing(LocalDate.of(2026, 3, 31), 1)));
            return new PlanText(
                    "Version " + number,
                    "5FL",
                    PlanStory.WRITER.by(),
                    "5FL",
                    PlanModel.namesWitness(number) ? List.of("5QK") : List.of(),
                    PlanModel.startsLater(number) ? today.plusDays(20) : null,
                    milestones);
        }

        private LocalDate start(PlanModel of, int carried) {
            PlanText text = texts.get(carried > 0 ? carried : Math.max(1, of.text));
            return text == null || text.starts() == null ? LocalDate.MIN : text.starts();
        }

        private void happen(Actor actor, List<PlanEvent> events) {
            for (PlanEvent event : events) {
                PlanEntry entry = new PlanEntry(entries.size() + 1, today, actor, event);
                entries.add(entry);
                plan = PlanHistory.after(id, plan, entry);
            }
        }

        private Plan plan() {
            if (plan == null) {
                throw new IllegalStateException("nothing has happened yet");
            }
            return plan;
        }

        private String picture(Plan of) {
            Set<String> done = new TreeSet<>();
            of.progress()
                    .forEach((number, progress) -> {
                        if (progress.isDone()) {
                            done.add(number);
                        }
                    });
            TreeMap<String, Character> findings = new TreeMap<>();
            of.findings()
                    .forEach(
                            each -> findings.put(each.subject(), each.standing().name().charAt(0)));
            return picture(of.state().name(), of.version(), title(of.agreedText()), done, findings);
        }

        private String picture(PlanModel of) {
            return picture(
                    of.state,
                    of.version,
                    of.agreedText == 0 ? "" : "Version " + of.agreedText,
                    of.done,
                    of.findings);
        }

        private static String picture(
                String state,
                int version,
                String agreed,
                Set<String> done,
                Map<String, Character> findings) {
            return "%s version %d agreed '%s' done %s findings %s"
                    .formatted(state, version, agreed, new TreeSet<>(done), findings);
        }

        private static String title(@Nullable PlanText text) {
            return text == null ? "" : text.title();
        }
    }
}
