package uk.pctmonitor.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import uk.pctmonitor.core.calendar.CalendarRangeException;
import uk.pctmonitor.core.intake.Finding;
import uk.pctmonitor.core.intake.Severity;
import uk.pctmonitor.core.plan.Actor;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanAct;
import uk.pctmonitor.core.plan.PlanDecision;
import uk.pctmonitor.core.plan.PlanDecision.Refused;
import uk.pctmonitor.core.plan.PlanId;
import uk.pctmonitor.core.plan.PlanLifecycle;
import uk.pctmonitor.core.plan.PlanRequest;
import uk.pctmonitor.core.plan.PlanRequest.Target;
import uk.pctmonitor.core.plan.PlanRule;
import uk.pctmonitor.core.plan.Surroundings;
import uk.pctmonitor.store.catalogue.LoadedCatalogue;
import uk.pctmonitor.store.plans.Head;
import uk.pctmonitor.store.plans.PlanChapter;
import uk.pctmonitor.store.plans.PlanRegister;

/** The plans of one file as they change act by act, and the refusals on the way. */
final class PlanDesk {

    private final PlanLifecycle lifecycle;
    private final LoadedCatalogue catalogue;
    private final SortedMap<String, PlanRegister> registers;
    private final SortedMap<PlanId, Head> heads;
    private final Sending sending;
    private final LiveOwners live;
    private final TreeMap<PlanId, PlanChapter> chapters = new TreeMap<>();
    private final List<Finding> refusals = new ArrayList<>();
    private final Set<Target> stopped = new HashSet<>();

    PlanDesk(
            PlanLifecycle lifecycle,
            LoadedCatalogue catalogue,
            SortedMap<String, PlanRegister> registers,
            SortedMap<PlanId, Head> heads,
            Sending sending,
            LiveOwners live) {
        this.lifecycle = lifecycle;
        this.catalogue = catalogue;
        this.registers = registers;
        this.heads = heads;
        this.sending = sending;
        this.live = live;
    }

    /** What happens to each plan. */
    Collection<PlanChapter> chapters() {
        return chapters.values();
    }

    /** Why the file is refused. */
    List<Finding> refusals() {
        return refusals;
    }

    /** Who answers for the organisation today; it itself where nobody does. */
    String shaOf(String org) {
        return catalogue.register().overseer(org, sending.today());
    }

    /** Takes the next act of the file. */
    void take(PlanRequest request) {
        // What follows a refused act on the same plan may rest on it; it is not judged.
        if (stopped.contains(request.target())) {
            return;
        }
        switch (request.target()) {
            case Target.New target -> onNew(target, request);
            case Target.Known(PlanId id) -> {
                Head head = heads.get(id);
                if (head == null) {
                    refuse(request, unknown(id));
                } else if (!isRepeated(head)) {
                    decide(request, chapters.getOrDefault(id, PlanChapter.of(head)));
                }
            }
        }
    }

    private void onNew(Target.New target, PlanRequest request) {
        PlanRegister register = Objects.requireNonNull(registers.get(target.org()));
        Optional<Head> begun = begunBefore(target, register);
        if (begun.isPresent()) {
            if (!isRepeated(begun.get())) {
                refuse(request, begun(begun.get().plan()));
            }
            return;
        }
        PlanId id = register.next(target.type());
        PlanChapter chapter = chapters.getOrDefault(id, PlanChapter.none(id));
        if (chapter.after() != null) {
            decide(request, chapter);
        } else if (request.act() instanceof PlanAct.Draft draft) {
            Surroundings around = around(target.org(), List.of());
            apply(request, chapter, () -> lifecycle.begin(target, draft, actor(request), around));
        } else {
            refuse(
                    request,
                    new Refused(
                            PlanRule.WRONG_STATE,
                            "There is no plan yet to be acted on.",
                            "Write the plan first."));
        }
    }

    /** The open plan that an earlier upload of these very bytes has begun. */
    private Optional<Head> begunBefore(Target.New target, PlanRegister register) {
        return register.open().stream()
                .filter(id -> id.type() == target.type())
                .flatMap(id -> Optional.ofNullable(heads.get(id)).stream())
                .filter(head -> head.begunBy().equals(sending.source().content()))
                .findFirst();
    }

    /** Whether this very file was the last that anything happened to the plan by. */
    private boolean isRepeated(Head head) {
        return head.lastBy().equals(sending.source().content());
    }

    private void decide(PlanRequest request, PlanChapter chapter) {
        Plan plan = Objects.requireNonNull(chapter.after());
        Surroundings around = around(chapter.id().org(), plan.subjects());
        apply(
                request,
                chapter,
                () -> lifecycle.decide(plan, request.act(), actor(request), around));
    }

    private void apply(PlanRequest request, PlanChapter chapter, Supplier<PlanDecision> decision) {
        try {
            switch (decision.get()) {
                case PlanDecision.Taken(var events) ->
                        chapters.put(
                                chapter.id(),
                                chapter.then(sending.today(), actor(request), events));
                case Refused refused -> refuse(request, refused);
            }
        } catch (CalendarRangeException unknown) {
            refuse(request, uncounted(unknown));
        }
    }

    private void refuse(PlanRequest request, Refused why) {
        refusals.add(
                new Finding(
                        Severity.ROW_ERROR,
                        why.rule().name(),
                        request.row(),
                        null,
                        null,
                        "%s (Rule %s.)".formatted(why.problem(), why.rule()),
                        why.fix()));
        if (!isAboutOneMilestone(request.act())) {
            stopped.add(request.target());
        }
    }

    private static boolean isAboutOneMilestone(PlanAct act) {
        return switch (act) {
            case PlanAct.Advance _, PlanAct.Complete _, PlanAct.Review _, PlanAct.Miss _ -> true;
            default -> false;
        };
    }

    private Actor actor(PlanRequest request) {
        return new Actor(sending.submitter(), request.by());
    }

    private Surroundings around(String org, List<String> subjects) {
        return new Surroundings(
                sending.today(), shaOf(org), catalogue.catalogue().functionsOf(subjects), live);
    }

    private Refused unknown(PlanId id) {
        PlanRegister register = registers.getOrDefault(id.org(), PlanRegister.empty(id.org()));
        String open =
                register.open().isEmpty()
                        ? "%s has no open plan.".formatted(id.org())
                        : "%s has %s."
                                .formatted(
                                        id.org(),
                                        String.join(
                                                ", ",
                                                register.open().stream()
                                                        .map(PlanId::toString)
                                                        .toList()));
        return new Refused(PlanRule.UNKNOWN_PLAN, "There is no plan %s.".formatted(id), open);
    }

    private static Refused begun(Plan plan) {
        return new Refused(
                PlanRule.ALREADY_SAID,
                "This file has begun %s already, which is %s by now."
                        .formatted(plan.id(), plan.state().label()),
                "Name %s in the file to write a new version of it.".formatted(plan.id()));
    }

    private static Refused uncounted(CalendarRangeException unknown) {
        return new Refused(
                PlanRule.DATE_ORDER,
                Objects.requireNonNullElse(unknown.getMessage(), "Working days can't be counted."),
                "Add the bank holidays to the catalogue.");
    }
}
