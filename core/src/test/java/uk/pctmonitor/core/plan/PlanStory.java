package uk.pctmonitor.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.RatedQuarter;
import uk.pctmonitor.core.calendar.BankHolidays;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.organisation.Arrangement;
import uk.pctmonitor.core.organisation.Arrangements;
import uk.pctmonitor.core.plan.Milestone.Purpose;
import uk.pctmonitor.core.plan.PlanDecision.Refused;
import uk.pctmonitor.core.plan.PlanDecision.Taken;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.core.rating.category.Category;

/** One plan of 5FL, told act by act. */
final class PlanStory {

    static final Actor WRITER = new Actor("5FL", "immunisation coordinator");
    static final Actor BOARD = new Actor("5FL", "chair");
    static final Actor SHA = new Actor("Q36", "performance manager");
    static final LocalDate DAY = LocalDate.of(2014, 10, 17); // Friday
    static final Quarter Q1 = Quarter.of(2014, 1);
    static final Quarter Q2 = Quarter.of(2014, 2);

    /** England and Wales, from October 2014 to May 2015. */
    static final BankHolidays CALENDAR =
            new BankHolidays(
                    LocalDate.of(2014, 1, 1),
                    LocalDate.of(2015, 12, 31),
                    Stream.of(
                                    "2014-12-25", // Thursday
                                    "2014-12-26", // Friday
                                    "2015-01-01", // Thursday
                                    "2015-04-03", // Good Friday
                                    "2015-04-06", // Easter Monday
                                    "2015-05-04") // Monday, early May
                            .map(LocalDate::parse)
                            .collect(Collectors.toSet()));

    private final PlanCatalogue catalogue;
    private final PlanLifecycle lifecycle;
    private final Set<String> functions;
    private final List<PlanEntry> entries = new ArrayList<>();
    private final PlanId id;
    private LocalDate today = DAY;
    private Predicate<Owner> isLive = _ -> true;
    private @Nullable Plan plan;

    private PlanStory(PlanType type, Arrangements arrangements, String... functions) {
        this.id = new PlanId(type, "5FL", 1);
        this.catalogue = catalogue(arrangements);
        this.lifecycle = new PlanLifecycle(catalogue, CALENDAR);
        this.functions = Set.of(functions);
    }

    /** A recovery plan that MMR2 amber and MMR1 red require, at function MR. */
    static PlanStory required(Arrangement... arrangements) {
        PlanStory story =
                new PlanStory(PlanType.RECOVERY, new Arrangements(List.of(arrangements)), "MR");
        story.happens(
                PlanEntry.FIGURES,
                List.of(
                        new PlanEvent.Required(
                                Category.QUALITY,
                                List.of(
                                        PlanFinding.failing("MMR1", Rag.RED, Q2),
                                        PlanFinding.failing("MMR2", Rag.AMBER, Q2)),
                                LocalDate.of(2014, 10, 31))));
        return story;
    }

    /** The same, handed in with the text. */
    static PlanStory submitted(PlanText text, Arrangement... arrangements) {
        return required(arrangements)
                .does(WRITER, new PlanAct.Draft(text))
                .does(WRITER, new PlanAct.Submit(1));
    }

    /** The same without arrangements, agreed and in delivery. */
    static PlanStory delivered() {
        return submitted(text()).does(BOARD, new PlanAct.Sign(1)).does(SHA, new PlanAct.Agree(1));
    }

    static PlanCatalogue catalogue(Arrangements arrangements) {
        PlanCatalogue standard = PlanCatalogue.DEFAULT;
        TreeMap<String, String> barriers = new TreeMap<>();
        barriers.put("CAPACITY", "capacity");
        return new PlanCatalogue(
                standard.policy(),
                standard.reminders(),
                standard.chasing(),
                standard.ladder(),
                standard.roles(),
                arrangements,
                barriers,
                standard.templates(),
                standard.types());
    }

    /** Two actions with an item, and a review: everything a recovery plan needs. */
    static PlanText text(Milestone... more) {
        List<Milestone> milestones =
                new ArrayList<>(
                        List.of(
                                action("1", Purpose.ADDRESS_FAILURE, by(2014, 12, 31)),
                                action("1.1", Purpose.ADDRESS_FAILURE, by(2014, 11, 30)),
                                action("2", Purpose.MITIGATE_RISK, by(2015, 1, 31))));
        for (Milestone each : more) {
            milestones.removeIf(old -> old.number().equals(each.number()));
            milestones.add(each);
        }
        return text(milestones);
    }

    static PlanText text(List<Milestone> milestones) {
        return new PlanText(
                "Catch up on MMR", WRITER.org(), WRITER.by(), "5FL", List.of(), null, milestones);
    }

    static PlanText starting(PlanText text, LocalDate starts) {
        return new PlanText(
                text.title(),
                text.preparer(),
                text.preparedBy(),
                text.accountable(),
                text.signatories(),
                starts,
                text.milestones());
    }

    static PlanText signedBy(PlanText text, String... signatories) {
        return new PlanText(
                text.title(),
                text.preparer(),
                text.preparedBy(),
                text.accountable(),
                List.of(signatories),
                text.starts(),
                text.milestones());
    }

    static Milestone action(String number, Purpose purpose, When when) {
        return new Milestone(
                number,
                "Do " + number,
                purpose,
                List.of("MMR1"),
                when,
                Owner.role("5FL", "immunisation lead"),
                "uptake above 95%",
                "minute",
                true);
    }

    static When by(int year, int month, int day) {
        return new When.By(LocalDate.of(year, month, day));
    }

    static Arrangement arrangement(Arrangement.Rule rule, String lead, String... members) {
        return new Arrangement(
                "ARR",
                "the association",
                rule,
                lead,
                new TreeSet<>(List.of(members)),
                new TreeSet<>(),
                null,
                null);
    }

    static Arrangement federation(String lead, Set<String> ceded, String... members) {
        return new Arrangement(
                "FED",
                "the federation",
                Arrangement.Rule.FEDERATION,
                lead,
                new TreeSet<>(List.of(members)),
                new TreeSet<>(ceded),
                null,
                null);
    }

    /** The act is taken. */
    PlanStory does(Actor actor, PlanAct act) {
        PlanDecision decision = decided(actor, act);
        assertThat(decision).as("%s by %s", act, actor.org()).isInstanceOf(Taken.class);
        happens(actor, ((Taken) decision).events());
        return this;
    }

    /** The act is refused. */
    Refused refused(Actor actor, PlanAct act) {
        PlanDecision decision = decided(actor, act);
        assertThat(decision).as("%s by %s", act, actor.org()).isInstanceOf(Refused.class);
        return (Refused) decision;
    }

    /** The figures are looked at. */
    PlanStory shows(Figure... figures) {
        new PlanTriggers(catalogue, CALENDAR)
                .follow("5FL", List.of(plan()), List.of(figures), _ -> 1, today).stream()
                        .filter(each -> each.plan().equals(id))
                        .forEach(each -> happens(PlanEntry.FIGURES, each.events()));
        return this;
    }

    PlanStory dayCame() {
        happens(PlanEntry.FIGURES, lifecycle.onDay(plan(), today));
        return this;
    }

    PlanStory on(int year, int month, int day) {
        today = LocalDate.of(year, month, day);
        return this;
    }

    PlanStory owners(Predicate<Owner> live) {
        isLive = live;
        return this;
    }

    Plan plan() {
        if (plan == null) {
            throw new IllegalStateException("nothing has happened yet");
        }
        return plan;
    }

    PlanState state() {
        return plan().state();
    }

    List<PlanEvent> events() {
        return entries.stream().map(PlanEntry::event).toList();
    }

    List<PlanEntry> entries() {
        return List.copyOf(entries);
    }

    SignOff signOff() {
        return SignOff.of(plan(), catalogue.arrangements(), "Q36", functions, today);
    }

    static Figure figure(String subject, Rag alert, @Nullable Quarter since, String quarters) {
        return figure(subject, alert, since, quarters, false);
    }

    /**
     * A figure of quality.
     *
     * @param quarters G, A, R or - for each quarter from 2014/15 Q1
     */
    static Figure figure(
            String subject, Rag alert, @Nullable Quarter since, String quarters, boolean concern) {
        List<RatedQuarter> rated = new ArrayList<>();
        for (int i = 0; i < quarters.length(); i++) {
            Rag rag =
                    switch (quarters.charAt(i)) {
                        case 'G' -> Rag.GREEN;
                        case 'A' -> Rag.AMBER;
                        case 'R' -> Rag.RED;
                        default -> Rag.NO_DATA;
                    };
            rated.add(new RatedQuarter(Q1.plus(i), rag));
        }
        return new Figure(
                subject, Category.QUALITY, PlanType.RECOVERY, alert, since, rated, concern, false);
    }

    /** A figure that is not asked for any more. */
    static Figure retired(String subject, String quarters) {
        Figure last = figure(subject, Rag.GREEN, null, quarters);
        return new Figure(
                subject,
                last.category(),
                last.type(),
                last.level(),
                null,
                last.quarters(),
                false,
                true);
    }

    private PlanDecision decided(Actor actor, PlanAct act) {
        return lifecycle.decide(
                plan(),
                act,
                actor,
                new Surroundings(today, "Q36", new TreeSet<>(functions), isLive));
    }

    private void happens(Actor actor, List<PlanEvent> events) {
        for (PlanEvent event : events) {
            PlanEntry entry = new PlanEntry(entries.size() + 1, today, actor, event);
            entries.add(entry);
            plan = PlanHistory.after(id, plan, entry);
        }
    }
}
