package uk.pctmonitor.core.alert;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.pctmonitor.core.alert.Transition.Change;
import uk.pctmonitor.core.alert.Transition.Closing;
import uk.pctmonitor.core.calendar.Quarter;
import uk.pctmonitor.core.rating.Rag;

/**
 * What an alert does next (rules.md 4.9). Every decision is a pure function of the state in the
 * book and of what is true now, so that deciding twice changes nothing and tells nobody twice.
 */
public final class AlertLifecycle {

    private final AlertPolicy policy;

    public AlertLifecycle(AlertPolicy policy) {
        this.policy = policy;
    }

    /**
     * What the newest quarter means for a metric's alert. It opens when the newest figure is worse
     * than green and so were enough of the last rated ones; it follows the newest figure between
     * amber and red; it closes after enough green quarters without a gap. A figure that is missing
     * or not rated changes nothing; that it is missing is told once, if the quarter before had one.
     *
     * @param now what the newest quarter's rating rests on
     * @param quarters the quarters with a return, in time order; the last is the one of {@code now}
     * @param today London date
     */
    public Decision rated(
            AlertState state, Basis now, List<RatedQuarter> quarters, LocalDate today) {
        Rag rag = quarters.getLast().rag();
        if (!rag.isRated()) {
            return unrated(state, now, quarters);
        }
        AlertState seen = seen(state, now);
        if (!state.isOpen()) {
            return rag.isWorseThanGreen() && Window.opens(policy, quarters)
                    ? told(
                            seen.at(rag, now.quarter(), today),
                            Change.OPENED,
                            otherCause(state.basis(), now),
                            state)
                    : new Decision.Silent(seen);
        }
        if (rag.isWorseThanGreen()) {
            return moved(state, seen, rag, otherCause(state.basis(), now), today);
        }
        return Window.closes(policy, quarters)
                ? closed(state, seen, closing(state.basis(), now), today)
                : new Decision.Silent(seen);
    }

    /** What becomes of the alert of a metric that is no longer in force. */
    public static Decision retired(AlertState state, Basis now, LocalDate today) {
        return state.isOpen()
                ? closed(state, seen(state, now), Closing.SUPERSEDED, today)
                : new Decision.Silent(state);
    }

    /**
     * Whether a correction of a past quarter is told: when a level that was assessed before has
     * changed, and either level is amber or red. The alert itself follows the newest quarter.
     *
     * @param now what the past quarter's rating rests on
     */
    public static Decision corrected(AlertState state, Basis now, Rag before, Rag after) {
        boolean changed = before != after;
        boolean matters = before.isWorseThanGreen() || after.isWorseThanGreen();
        if (!changed || !matters || now.equals(state.corrected())) {
            return new Decision.Silent(state);
        }
        return new Decision.Told(
                state.withCorrected(now).counted(), Change.CORRECTED, null, before, after);
    }

    /**
     * What a return that came, or did not, means for the alert about it.
     *
     * @param figures whether there is a return with at least one figure
     * @param overdue whether the submission deadline has passed, or the return has come
     */
    public static Decision submitted(
            AlertState state, Basis now, boolean figures, boolean overdue, LocalDate today) {
        if (figures) {
            return state.isOpen()
                    ? closed(state, seen(state, now), closingWithFigures(state.basis()), today)
                    : new Decision.Silent(state);
        }
        if (!overdue) {
            return new Decision.Silent(state);
        }
        AlertState seen = state.withBasis(now);
        return state.isOpen()
                ? new Decision.Silent(seen)
                : told(seen.at(Rag.NO_DATA, now.quarter(), today), Change.OPENED, state);
    }

    /**
     * What it means for the alert about an owner whether there is a live contact for it. It opens
     * once and closes when there is one again, or when nothing is left for the owner to do.
     *
     * @param missing whether somebody is needed and nobody is there
     */
    public static Decision owned(AlertState state, boolean missing, LocalDate today) {
        if (state.isOpen() == missing) {
            return new Decision.Silent(state);
        }
        return missing
                ? told(
                        state.at(Rag.NO_DATA, Quarter.containing(today), today),
                        Change.OPENED,
                        state)
                : told(state.at(Rag.GREEN, null, today), Change.CLOSED, Closing.IMPROVED, state);
    }

    /**
     * What the mere passing of time brings to a rating alert: an acknowledgement ends, or, while
     * nobody has acknowledged it, it is told again. Missing returns have their own rhythm of
     * chasing and are left alone.
     */
    public Decision onDay(AlertState state, LocalDate today) {
        if (!state.level().isWorseThanGreen()) {
            return new Decision.Silent(state);
        }
        Acknowledgement acknowledged = state.acknowledged();
        if (acknowledged != null) {
            return today.isAfter(acknowledged.until())
                    ? told(
                            state.withAcknowledged(null).toldOn(today),
                            Change.ACKNOWLEDGEMENT_EXPIRED,
                            state)
                    : new Decision.Silent(state);
        }
        int days = state.level() == Rag.RED ? policy.repeatRedDays() : policy.repeatAmberDays();
        LocalDate told = state.told();
        return told != null && !today.isBefore(told.plusDays(days))
                ? told(state.toldOn(today), Change.REPEATED, state)
                : new Decision.Silent(state);
    }

    /**
     * The open alert with an acknowledgement in place of any earlier one.
     *
     * @throws IllegalArgumentException with one plain sentence, when the alert is not open, the day
     *     has passed, or lies further off than the policy allows
     */
    public AlertState acknowledge(
            AlertState state, Acknowledgement acknowledgement, LocalDate today) {
        LocalDate until = acknowledgement.until();
        LocalDate latest = today.plusDays(policy.longestAcknowledgement());
        if (!state.isOpen()) {
            throw new IllegalArgumentException(
                    "There is no open alert for %s %s to acknowledge."
                            .formatted(state.key().org(), state.key().subject()));
        }
        if (until.isBefore(today) || until.isAfter(latest)) {
            throw new IllegalArgumentException(
                    "An acknowledgement runs until a day from %s to %s, not until %s."
                            .formatted(today, latest, until));
        }
        return state.withAcknowledged(acknowledgement);
    }

    private static Decision unrated(AlertState state, Basis now, List<RatedQuarter> quarters) {
        boolean untold = !now.quarter().equals(state.missing());
        if (quarters.getLast().rag() == Rag.NO_DATA && untold && Window.hadFigure(quarters)) {
            return told(state.withMissing(now.quarter()), Change.NO_FIGURE, state);
        }
        return new Decision.Silent(state);
    }

    private static Decision moved(
            AlertState state, AlertState seen, Rag rag, @Nullable Closing cause, LocalDate today) {
        if (rag == state.level()) {
            return new Decision.Silent(seen);
        }
        AlertState after = seen.at(rag, state.opened(), today);
        // Whoever acknowledged an amber did not acknowledge a red.
        return rag == Rag.RED
                ? told(after, Change.WORSENED, cause, state)
                : told(after.withAcknowledged(state.acknowledged()), Change.IMPROVED, cause, state);
    }

    /** A correction or a changed target, when it and not performance moved the level; else null. */
    private static @Nullable Closing otherCause(@Nullable Basis before, Basis now) {
        Closing cause = closing(before, now);
        return cause == Closing.IMPROVED ? null : cause;
    }

    private static Decision closed(
            AlertState state, AlertState seen, Closing closing, LocalDate today) {
        return told(seen.at(Rag.GREEN, null, today), Change.CLOSED, closing, state);
    }

    private static Decision told(AlertState after, Change change, AlertState before) {
        return told(after, change, null, before);
    }

    private static Decision told(
            AlertState after, Change change, @Nullable Closing cause, AlertState before) {
        return new Decision.Told(after.counted(), change, cause, before.level(), after.level());
    }

    /** A figure has been looked at: it is the new basis, and it is not missing any more. */
    private static AlertState seen(AlertState state, Basis now) {
        return now.quarter().equals(state.missing())
                ? state.withBasis(now).withMissing(null)
                : state.withBasis(now);
    }

    private static Closing closing(@Nullable Basis before, Basis now) {
        if (before == null || !before.quarter().equals(now.quarter())) {
            return Closing.IMPROVED;
        }
        boolean sameReturn = before.order().equals(now.order());
        return sameReturn && !before.rules().equals(now.rules())
                ? Closing.TARGET_CHANGED
                : Closing.CORRECTED;
    }

    /** An empty return was corrected; a return that never came has come at last. */
    private static Closing closingWithFigures(@Nullable Basis before) {
        return before == null || before.order().isEmpty() ? Closing.IMPROVED : Closing.CORRECTED;
    }
}
