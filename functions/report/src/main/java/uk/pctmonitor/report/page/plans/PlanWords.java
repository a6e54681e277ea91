package uk.pctmonitor.report.page.plans;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.calendar.London;
import uk.pctmonitor.core.plan.Duty;
import uk.pctmonitor.core.plan.Plan;
import uk.pctmonitor.core.plan.SlipForecast;
import uk.pctmonitor.core.plan.Stage;
import uk.pctmonitor.core.rating.category.Category;
import uk.pctmonitor.report.standing.plan.PlanRow;

/** How a plan stands, in words. */
record PlanWords(PlanRow row, LocalDate today) {

    /** Such as {@code Recovery plan, quality}. */
    String about() {
        @Nullable Category category = row.plan().category();
        return capital(row.plan().id().type().label())
                + (category == null ? "" : ", " + category.label());
    }

    /** The state with its day. */
    String state() {
        Plan plan = row.plan();
        return switch (plan.state()) {
            case REQUIRED -> "Required since %s, not written".formatted(day(plan.required()));
            case DRAFT -> "Written, not handed in";
            case SUBMITTED -> "Handed in%s, the SHA decides".formatted(on(plan.submitted()));
            case RETURNED ->
                    "Returned by the SHA%s, to be written anew"
                            .formatted(
                                    plan.returns() > 1
                                            ? " %d times".formatted(plan.returns())
                                            : "");
            case AGREED -> "Agreed%s, not begun".formatted(on(plan.agreed()));
            case IN_DELIVERY -> "In delivery since %s".formatted(day(plan.started()));
            case REVISION_PROPOSED ->
                    "In delivery since %s, a new version is proposed"
                            .formatted(day(plan.started()));
            case EXIT_REVIEW ->
                    "The figures have reached the goal%s, the SHA has to confirm"
                            .formatted(on(plan.exitSeen()));
            case CLOSED -> "Closed%s: %s".formatted(on(plan.ended()), plan.ending());
            case SUPERSEDED -> "Superseded%s: %s".formatted(on(plan.ended()), plan.ending());
        };
    }

    /** What has to be done next, by whom and when; empty when nothing is. */
    Optional<String> next() {
        return Optional.ofNullable(row.next())
                .map(duty ->
                        "%s, by %s (%s)%s"
                                .formatted(
                                        what(duty),
                                        London.words(duty.due()),
                                        duty.owner().label(),
                                        row.daysLate() == 0 ? "" : ", " + late()));
    }

    /** What a duty asks for. */
    static String what(Duty duty) {
        return switch (duty.what()) {
            case SUBMIT, DECIDE, REPORT, CONFIRM_EXIT -> duty.text();
            case COMPLETE, START, REVIEW ->
                    "%s milestone %s, %s"
                            .formatted(
                                    capital(duty.what().name().toLowerCase(Locale.ROOT)),
                                    duty.milestone(),
                                    duty.text());
        };
    }

    /** Such as {@code 3 days late}; empty when nothing is. */
    String late() {
        return switch ((int) Math.min(row.daysLate(), Integer.MAX_VALUE)) {
            case 0 -> "";
            case 1 -> "1 day late";
            default -> row.daysLate() + " days late";
        };
    }

    /** The escalation with its reason; empty while nothing was said of it. */
    Optional<String> stage() {
        return Optional.of(row.position())
                .filter(it -> it.stage() != Stage.STEADY)
                .map(it ->
                        "%s since %s: %s"
                                .formatted(
                                        capital(it.stage().label()),
                                        London.words(it.since()),
                                        it.reason()));
    }

    String clock() {
        return capital(row.clock().words(today));
    }

    /** When it is expected to be finished, and what that rests on. */
    Optional<String> forecast() {
        return switch (row.finish()) {
            case SlipForecast.Expected it -> Optional.of(it.words());
            case SlipForecast.TooFew it ->
                    Optional.of(
                            "None yet: %d of the %d closed milestones that it takes."
                                    .formatted(it.closed(), it.needed()));
            case SlipForecast.NothingOpen _ -> Optional.empty();
        };
    }

    /** Whether it will be finished after its last milestone was due. */
    boolean isForecastLate() {
        return row.finish() instanceof SlipForecast.Expected it
                && it.finish().isAfter(it.planned());
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : " on " + London.words(day);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "an unknown day" : London.words(day);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
