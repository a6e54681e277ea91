package uk.pctmonitor.local.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.metric.Catalogue;
import uk.pctmonitor.core.metric.Metric;
import uk.pctmonitor.core.organisation.Register;
import uk.pctmonitor.core.plan.Duties;
import uk.pctmonitor.core.plan.Findings;
import uk.pctmonitor.core.plan.Milestone;
import uk.pctmonitor.core.plan.MilestoneRating;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.PlanEntry;
import uk.pctmonitor.core.plan.PlanFinding;
import uk.pctmonitor.core.plan.PlanHistory;
import uk.pctmonitor.core.plan.PlanText;
import uk.pctmonitor.core.plan.SignOff;
import uk.pctmonitor.core.plan.Signature;
import uk.pctmonitor.core.plan.SlipForecast;
import uk.pctmonitor.core.plan.news.EventWords;
import uk.pctmonitor.core.rating.Rag;
import uk.pctmonitor.local.text.Table;
import uk.pctmonitor.report.standing.plan.PlanRow;

/** One plan with everything that is known of it, in lines for the terminal. */
public final class PlanLines {

    private final PlanRow row;
    private final Plan plan;
    private final Register register;
    private final Catalogue catalogue;
    private final LocalDate today;

    public PlanLines(PlanRow row, Register register, Catalogue catalogue, LocalDate today) {
        this.row = row;
        this.plan = row.plan();
        this.register = register;
        this.catalogue = catalogue;
        this.today = today;
    }

    /**
     * All of it.
     *
     * @param signOff who has to agree to the newest version
     * @param history every event, in order
     * @param words what events are called
     */
    public List<String> lines(SignOff signOff, List<PlanEntry> history, EventWords words) {
        List<String> lines = new ArrayList<>(head());
        section(lines, "Findings", findings());
        section(lines, "Milestones", milestones());
        if (signOff.version() > 0) {
            section(lines, "Sign-off of version " + signOff.version(), signOffs(signOff));
        }
        section(lines, "Does not fit together", misfits());
        section(lines, "History", history(history, words));
        return lines;
    }

    private List<String> head() {
        List<String> lines = new ArrayList<>();
        PlanText text = plan.text();
        lines.add(
                "%s %s: %s%s"
                        .formatted(
                                plan.id(),
                                register.named(plan.id().org()),
                                plan.id().type().label(),
                                plan.category() == null ? "" : ", " + plan.category().label()));
        if (text != null) {
            lines.add(
                    "\"%s\", version %d, prepared by %s (%s), accountable %s"
                            .formatted(
                                    text.title(),
                                    plan.version(),
                                    text.preparedBy(),
                                    text.preparer(),
                                    text.accountable()));
        }
        lines.add("State: " + plan.state().label() + ending());
        if (plan.state().isOpen()) {
            lines.add(
                    "Escalation: %s since %s: %s"
                            .formatted(
                                    row.position().stage().label(),
                                    London.words(row.position().since()),
                                    row.position().reason()));
            next().ifPresent(lines::add);
            finish().ifPresent(lines::add);
            lines.add("Clock: " + row.clock().words(today));
        }
        return lines;
    }

    private String ending() {
        LocalDate ended = plan.ended();
        if (ended != null) {
            return " on %s: %s".formatted(London.words(ended), plan.ending());
        }
        return plan.state().isAwaited() ? ", due " + London.words(plan.due()) : "";
    }

    private Optional<String> next() {
        return Optional.ofNullable(row.next())
                .map(duty ->
                        "Next: %s by %s (%s)%s"
                                .formatted(
                                        duty.text(),
                                        London.words(duty.due()),
                                        duty.owner().label(),
                                        row.daysLate() > 0
                                                ? ", %d days late".formatted(row.daysLate())
                                                : ""));
    }

    private Optional<String> finish() {
        return switch (row.finish()) {
            case SlipForecast.Expected it ->
                    Optional.of(
                            "Forecast: finished %s if the rest is as late as the %d closed milestones were (median %d days); last deadline %s%s"
                                    .formatted(
                                            London.words(it.finish()),
                                            it.closed(),
                                            it.days(),
                                            London.words(it.planned()),
                                            it.isBeyondLongStop()
                                                    ? ". That is too late to be fit for purpose in time"
                                                    : ""));
            case SlipForecast.TooFew it ->
                    Optional.of(
                            "Forecast: none yet; %d of the %d closed milestones it takes"
                                    .formatted(it.closed(), it.needed()));
            case SlipForecast.NothingOpen _ -> Optional.empty();
        };
    }

    private List<String> findings() {
        if (plan.findings().isEmpty()) {
            return List.of();
        }
        Table table = new Table("Metric", "Name", "Found", "Since", "Now");
        for (PlanFinding each : plan.findings()) {
            table.row(
                    each.subject(),
                    catalogue.metric(each.subject()).map(Metric::name).orElse(""),
                    each.level(),
                    each.since(),
                    switch (each.standing()) {
                        case FAILING -> "failing";
                        case RECOVERED -> "recovered by " + each.settled();
                        case WITHDRAWN -> "no failure by corrected figures or targets";
                        case RETIRED -> "not asked for any more";
                    });
        }
        return table.lines();
    }

    private List<String> milestones() {
        if (plan.milestones().isEmpty()) {
            return List.of();
        }
        Table table = new Table("No", "What", "Owner", "Due", "Rating", "How it stands");
        for (Milestone each : plan.milestones()) {
            MilestoneRating rating = MilestoneRating.of(plan, each, today);
            table.row(
                    each.number(),
                    each.text(),
                    each.owner().label(),
                    Duties.next(each, plan.progressOf(each.number()))
                            .map(LocalDate::toString)
                            .orElse(""),
                    rating.rag() == Rag.NOT_RATED ? "" : rating.rag(),
                    rating.words());
        }
        return table.lines();
    }

    private static List<String> signOffs(SignOff signOff) {
        return signOff.parties().stream()
                .map(each -> "%s, %s: %s".formatted(each.org(), each.because(), said(each.said())))
                .toList();
    }

    private static String said(@Nullable Signature said) {
        if (said == null) {
            return "nothing yet";
        }
        String who = "%s on %s".formatted(said.by(), London.words(said.on()));
        return said.isObjection()
                ? "objected, %s: %s".formatted(who, said.objection())
                : "signed, " + who;
    }

    private List<String> misfits() {
        if (plan.text() == null || !plan.state().isOpen()) {
            return List.of();
        }
        Findings findings = Findings.of(plan);
        List<String> lines = new ArrayList<>();
        findings.unanswered()
                .forEach(each -> lines.add("No action answers %s.".formatted(each.subject())));
        findings.unfounded()
                .forEach(each ->
                        lines.add("Action %s answers no finding.".formatted(each.number())));
        findings.unknown()
                .forEach(each ->
                        lines.add(
                                "Action %s names %s, which is no finding of the plan."
                                        .formatted(each.milestone(), each.subject())));
        return lines;
    }

    /** Each event in the words of its day, with the version of then. */
    private List<String> history(List<PlanEntry> history, EventWords words) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Plan then = PlanHistory.replay(plan.id(), history.subList(0, i + 1));
            PlanEntry entry = history.get(i);
            lines.add("%s  %s".formatted(entry.on(), words.of(then, entry)));
        }
        return lines;
    }

    private static void section(List<String> lines, String heading, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(heading);
            content.forEach(line -> lines.add("  " + line));
        }
    }
}
